import type { Message } from './message.ts'

/** Packages for hand-over. */
export const packageMessages = {
  'package.name': { zh: '送审包', en: 'Package' },
} as const satisfies Record<string, Message>
