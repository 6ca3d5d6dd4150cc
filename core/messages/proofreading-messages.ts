import type { Message } from './message.ts'

/** Findings on the paper and in the inspector. */
export const proofreadingMessages = {} as const satisfies Record<string, Message>
