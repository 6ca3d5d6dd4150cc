import type { Message } from './message.ts'

export const shellMessages = {} as const satisfies Record<string, Message>
