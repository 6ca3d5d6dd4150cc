import type { Message } from './message.ts'

/** The review process as this desk does it. */
export const processMessages = {
  'process.name': { zh: '审校流程', en: 'Review process' },
} as const satisfies Record<string, Message>
