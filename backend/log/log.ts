import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What went wrong or happened, for whoever helps the editor. Never an article's text, never a token. */
export type Log = {
  readonly folder: string
  readonly note: (text: string) => void
  readonly bug: (where: string, error: unknown) => void
}

/** Bytes after which a new file begins; one earlier file is kept. */
const FULL = 1_000_000

/** Written at once and by hand: a log that waits is empty after the crash it should explain. */
export function openLog(folder: string): Log {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'quwen.log')
  const write = (text: string) => {
    if (sizeOf(path) > FULL) renameSync(path, join(folder, 'quwen.1.log'))
    appendFileSync(path, `${new Date().toISOString()} ${text}\n`)
  }

  return {
    folder,
    note: write,
    bug: (where, error) => write(`${where}: ${describe(error)}`),
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
