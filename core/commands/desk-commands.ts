import type { Command } from './command.ts'

/** Commands of the whole window: they need no text under the cursor. */
export const deskCommands = {
  'article.new': {
    message: 'command.article.new',
    shortcut: 'Alt+N',
    menu: { menu: 'file', group: 1 },
  },
  'intake.open': {
    message: 'command.intake.open',
    shortcut: 'Mod+O',
    menu: { menu: 'file', group: 1 },
  },
  'intake.paste': {
    message: 'command.intake.paste',
    shortcut: 'Mod+Shift+O',
    menu: { menu: 'file', group: 1 },
  },
  'sample.open': { message: 'command.sample.open', menu: { menu: 'file', group: 1 } },
  'article.save': {
    message: 'command.article.save',
    shortcut: 'Mod+S',
    menu: { menu: 'file', group: 2 },
  },
  'article.rescue': { message: 'command.article.rescue', menu: { menu: 'file', group: 2 } },
  'export.word': {
    message: 'command.export.word',
    shortcut: 'Mod+E',
    menu: { menu: 'file', group: 3 },
  },
  'export.again': {
    message: 'command.export.again',
    shortcut: 'Mod+Alt+E',
    menu: { menu: 'file', group: 3 },
  },
  'export.plain-text': {
    message: 'command.export.plain-text',
    shortcut: 'Mod+Shift+C',
    menu: { menu: 'file', group: 3 },
  },
  'export.wechat': { message: 'command.export.wechat', menu: { menu: 'file', group: 3 } },
  'article.preview': {
    message: 'command.article.preview',
    shortcut: 'Mod+F2',
    menu: { menu: 'file', group: 3 },
  },
  'article.print': {
    message: 'command.article.print',
    shortcut: 'Mod+P',
    menu: { menu: 'file', group: 3 },
  },
  'house-style.show': { message: 'command.house-style.show', menu: { menu: 'file', group: 3 } },
  'library.open': { message: 'command.library.open', menu: { menu: 'file', group: 4 } },
  'library.show': { message: 'command.library.show', menu: { menu: 'file', group: 4 } },
  'article.duplicate': {
    message: 'command.article.duplicate',
    menu: { menu: 'article', group: 1 },
  },
  'article.original': { message: 'command.article.original', menu: { menu: 'article', group: 1 } },
  'article.trash': { message: 'command.article.trash', menu: { menu: 'article', group: 1 } },
  'article.restore': { message: 'command.article.restore', menu: { menu: 'article', group: 1 } },
  'article.next': {
    message: 'command.article.next',
    shortcut: 'Alt+ArrowDown',
    menu: { menu: 'article', group: 2 },
  },
  'article.previous': {
    message: 'command.article.previous',
    shortcut: 'Alt+ArrowUp',
    menu: { menu: 'article', group: 2 },
  },
  'copyfit.show': { message: 'command.copyfit.show', menu: { menu: 'article', group: 2 } },
  'copyfit.may-go': {
    message: 'command.copyfit.may-go',
    shortcut: 'Mod+Alt+K',
    menu: { menu: 'article', group: 2 },
  },
  'desk.search': {
    message: 'command.desk.search',
    shortcut: 'Mod+Shift+F',
    menu: { menu: 'edit', group: 3 },
  },
  'view.palette': {
    message: 'command.view.palette',
    shortcut: 'Mod+K',
    menu: { menu: 'view', group: 1 },
  },
  'view.list': { message: 'command.view.list', shortcut: 'F8', menu: { menu: 'view', group: 2 } },
  'view.inspector': {
    message: 'command.view.inspector',
    shortcut: 'F9',
    menu: { menu: 'view', group: 2 },
  },
  'view.focus': {
    message: 'command.view.focus',
    shortcut: 'F11',
    menu: { menu: 'view', group: 2 },
  },
  'view.trash': { message: 'command.view.trash', menu: { menu: 'view', group: 3 } },
  'view.zoom-in': {
    message: 'command.view.zoom-in',
    shortcut: 'Mod+=',
    menu: { menu: 'view', group: 4 },
  },
  'view.zoom-out': {
    message: 'command.view.zoom-out',
    shortcut: 'Mod+-',
    menu: { menu: 'view', group: 4 },
  },
  'view.zoom-reset': {
    message: 'command.view.zoom-reset',
    shortcut: 'Mod+0',
    menu: { menu: 'view', group: 4 },
  },
  'view.theme': { message: 'command.view.theme', menu: { menu: 'view', group: 5 } },
  'view.language': { message: 'command.view.language', menu: { menu: 'view', group: 5 } },
  'help.shortcuts': {
    message: 'command.help.shortcuts',
    shortcut: 'F1',
    menu: { menu: 'help', group: 1 },
  },
  'help.logs': { message: 'command.help.logs', menu: { menu: 'help', group: 2 } },
} as const satisfies Record<string, Command>
