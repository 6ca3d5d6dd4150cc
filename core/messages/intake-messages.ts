import type { Message } from './message.ts'

export const intakeMessages = {} as const satisfies Record<string, Message>
