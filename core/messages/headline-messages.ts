import type { Message } from './message.ts'

/** The headline-first pass. */
export const headlineMessages = {} as const satisfies Record<string, Message>
