import type { Command } from './command.ts'

/** Commands of proofreading: on the paper, over many articles, and to the desk's own words. */
export const proofreadingCommands = {
  'proof.next': {
    message: 'command.proof.next',
    shortcut: 'F7',
    menu: { menu: 'proof', group: 1 },
  },
  'proof.previous': {
    message: 'command.proof.previous',
    shortcut: 'Shift+F7',
    menu: { menu: 'proof', group: 1 },
  },
  'proof.normalise': {
    message: 'command.proof.normalise',
    shortcut: 'Mod+Alt+G',
    menu: { menu: 'proof', group: 2 },
  },
  'proof.headlines': {
    message: 'command.proof.headlines',
    shortcut: 'Mod+F7',
    menu: { menu: 'proof', group: 2 },
  },
  'proof.run': {
    message: 'command.proof.run',
    shortcut: 'Mod+Shift+F7',
    menu: { menu: 'proof', group: 3 },
  },
  'words.lexicon': { message: 'command.words.lexicon', menu: { menu: 'proof', group: 4 } },
  'words.roster': { message: 'command.words.roster', menu: { menu: 'proof', group: 4 } },
  'words.rules': { message: 'command.words.rules', menu: { menu: 'proof', group: 4 } },
} as const satisfies Record<string, Command>
