import type { Message } from './message.ts'

/** Versions and comparing them. */
export const historyMessages = {
  'history.tab': { zh: '版本', en: 'Versions' },
} as const satisfies Record<string, Message>
