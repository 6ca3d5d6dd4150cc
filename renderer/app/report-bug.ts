import { ask } from '../shell/ask.ts'

/** The channel's limit, in UTF-16 units. */
const LONGEST_REPORT = 20_000

/** Puts what nobody expected into the log. A report that cannot be sent must not fail again. */
export function reportBug(error: unknown, where: string): void {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const text = `${what}\n${where}`.slice(0, LONGEST_REPORT)
  ask('app:report-bug', { text }).catch(() => console.error(text))
}
