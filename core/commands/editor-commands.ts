import type { Command } from './command.ts'

/** Commands of the paper: they act on the open article's text. */
export const editorCommands = {
  'edit.undo': {
    message: 'command.edit.undo',
    shortcut: 'Mod+Z',
    menu: { menu: 'edit', group: 1 },
  },
  'edit.redo': {
    message: 'command.edit.redo',
    shortcut: 'Mod+Y',
    menu: { menu: 'edit', group: 1 },
  },
  'edit.find': {
    message: 'command.edit.find',
    shortcut: 'Mod+F',
    menu: { menu: 'edit', group: 2 },
  },
  'edit.replace': {
    message: 'command.edit.replace',
    shortcut: 'Mod+H',
    menu: { menu: 'edit', group: 2 },
  },
  'edit.paste-plain': {
    message: 'command.edit.paste-plain',
    shortcut: 'Mod+Shift+V',
    menu: { menu: 'edit', group: 1 },
  },
  'format.strong': {
    message: 'command.format.strong',
    shortcut: 'Mod+B',
    menu: { menu: 'article', group: 3 },
  },
  'format.emphasis': {
    message: 'command.format.emphasis',
    shortcut: 'Mod+I',
    menu: { menu: 'article', group: 3 },
  },
  'format.quotes': {
    message: 'command.format.quotes',
    shortcut: "Mod+'",
    menu: { menu: 'article', group: 3 },
  },
  'format.paragraph': {
    message: 'command.format.paragraph',
    shortcut: 'Mod+Alt+0',
    menu: { menu: 'article', group: 4 },
  },
  'format.subheading': {
    message: 'command.format.subheading',
    shortcut: 'Mod+Alt+1',
    menu: { menu: 'article', group: 4 },
  },
  'format.quotation': {
    message: 'command.format.quotation',
    shortcut: 'Mod+Alt+Q',
    menu: { menu: 'article', group: 4 },
  },
  'format.bullet-list': {
    message: 'command.format.bullet-list',
    shortcut: 'Mod+Alt+8',
    menu: { menu: 'article', group: 4 },
  },
  'format.ordered-list': {
    message: 'command.format.ordered-list',
    shortcut: 'Mod+Alt+7',
    menu: { menu: 'article', group: 4 },
  },
  'insert.photo': { message: 'command.insert.photo', menu: { menu: 'article', group: 5 } },
  'insert.table': { message: 'command.insert.table', menu: { menu: 'article', group: 5 } },
  'insert.link': {
    message: 'command.insert.link',
    shortcut: 'Mod+Alt+L',
    menu: { menu: 'article', group: 5 },
  },
  'insert.footnote': {
    message: 'command.insert.footnote',
    shortcut: 'Mod+Alt+F',
    menu: { menu: 'article', group: 5 },
  },
} as const satisfies Record<string, Command>
