import type { Message } from './message.ts'

export const deskMessages = {} as const satisfies Record<string, Message>
