import type { Message } from './message.ts'

/** The place of the lexicon, the roster and the rules. */
export const wordsMessages = {} as const satisfies Record<string, Message>
