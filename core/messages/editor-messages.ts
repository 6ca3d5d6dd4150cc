import type { Message } from './message.ts'

export const editorMessages = {} as const satisfies Record<string, Message>
