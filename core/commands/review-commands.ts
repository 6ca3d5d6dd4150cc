import type { Command } from './command.ts'

/** Commands of review: changes, comments, sign-offs, versions, packages, and who is at the desk. */
export const reviewCommands = {
  'review.track': {
    message: 'command.review.track',
    shortcut: 'Mod+Shift+E',
    menu: { menu: 'review', group: 1 },
  },
  'review.markup': {
    message: 'command.review.markup',
    shortcut: 'Mod+Alt+V',
    menu: { menu: 'review', group: 1 },
  },
  'review.next': {
    message: 'command.review.next',
    shortcut: 'F6',
    menu: { menu: 'review', group: 2 },
  },
  'review.previous': {
    message: 'command.review.previous',
    shortcut: 'Shift+F6',
    menu: { menu: 'review', group: 2 },
  },
  'review.accept': {
    message: 'command.review.accept',
    shortcut: 'Mod+Alt+Y',
    menu: { menu: 'review', group: 2 },
  },
  'review.reject': {
    message: 'command.review.reject',
    shortcut: 'Mod+Alt+J',
    menu: { menu: 'review', group: 2 },
  },
  'review.accept-all': {
    message: 'command.review.accept-all',
    menu: { menu: 'review', group: 2 },
  },
  'review.reject-all': {
    message: 'command.review.reject-all',
    menu: { menu: 'review', group: 2 },
  },
  'review.comment': {
    message: 'command.review.comment',
    shortcut: 'Mod+Alt+M',
    menu: { menu: 'review', group: 3 },
  },
  'review.submit': {
    message: 'command.review.submit',
    shortcut: 'Mod+Alt+S',
    menu: { menu: 'review', group: 4 },
  },
  'review.sign': {
    message: 'command.review.sign',
    shortcut: 'Mod+Shift+S',
    menu: { menu: 'review', group: 4 },
  },
  'review.reopen': {
    message: 'command.review.reopen',
    menu: { menu: 'review', group: 4 },
  },
  'review.publish': {
    message: 'command.review.publish',
    menu: { menu: 'review', group: 4 },
  },
  'review.sheet': {
    message: 'command.review.sheet',
    menu: { menu: 'review', group: 4 },
  },
  'history.keep': {
    message: 'command.history.keep',
    shortcut: 'Mod+Shift+K',
    menu: { menu: 'review', group: 5 },
  },
  'history.compare': {
    message: 'command.history.compare',
    shortcut: 'Mod+Shift+H',
    menu: { menu: 'review', group: 5 },
  },
  'history.authors': {
    message: 'command.history.authors',
    shortcut: 'Mod+Alt+U',
    menu: { menu: 'review', group: 5 },
  },
  'package.pack': {
    message: 'command.package.pack',
    menu: { menu: 'review', group: 6 },
  },
  'package.merge': {
    message: 'command.package.merge',
    menu: { menu: 'review', group: 6 },
  },
  'people.switch': {
    message: 'command.people.switch',
    shortcut: 'Mod+Shift+P',
    menu: { menu: 'review', group: 7 },
  },
  'people.show': {
    message: 'command.people.show',
    menu: { menu: 'review', group: 7 },
  },
  'process.show': {
    message: 'command.process.show',
    menu: { menu: 'review', group: 7 },
  },
} as const satisfies Record<string, Command>
