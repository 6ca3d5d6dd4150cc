import type { Message } from './message.ts'

/** Changes and comments of the open article. */
export const reviewMessages = {
  'review.tab': { zh: '修订', en: 'Changes' },
} as const satisfies Record<string, Message>
