import type { Message } from './message.ts'

/** Proofreading many articles, and the reports of it. */
export const proofReportMessages = {} as const satisfies Record<string, Message>
