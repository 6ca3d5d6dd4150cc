import { ask } from '../shell/ask.ts'

/** The channel's limit, in UTF-16 units. */
const LONGEST_REPORT = 20_000

/** Puts what nobody expected into the log; false when not even that could be said. */
export async function reportBug(error: unknown, where: string): Promise<boolean> {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const text = `${what}\n${where}`.slice(0, LONGEST_REPORT)
  try {
    await ask('app:report-bug', { text })
    return true
  } catch (failure) {
    // A backend that is gone takes its log with it; the browser's console is what is left.
    console.error(text, failure)
    return false
  }
}
