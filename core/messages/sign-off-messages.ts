import type { Message } from './message.ts'

/** Sign-offs, the record, the sign-off sheet. */
export const signOffMessages = {
  'sign-off.tab': { zh: '审签', en: 'Sign-off' },
} as const satisfies Record<string, Message>
