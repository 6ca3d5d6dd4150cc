import type { Message } from './message.ts'

export const exportMessages = {} as const satisfies Record<string, Message>
