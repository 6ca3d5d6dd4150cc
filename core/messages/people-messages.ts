import type { Message } from './message.ts'

/** Who sits at the desk. */
export const peopleMessages = {
  'people.name': { zh: '人员', en: 'People' },
} as const satisfies Record<string, Message>
