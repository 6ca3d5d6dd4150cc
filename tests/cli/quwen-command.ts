import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'

const PROGRAM = resolve(import.meta.dirname, '../../dist/cli/quwen.mjs')

export type Outcome = {
  readonly code: number | null
  readonly printed: string
  readonly complained: string
}

export type Standing = {
  readonly in: string
  readonly language?: string
  /** What is piped in; nothing unless given. */
  readonly input?: string
}

/** Runs the built command line as somebody who stands in a folder. */
export async function quwen(args: readonly string[], standing: Standing): Promise<Outcome> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, INIT_CWD: standing.in, LC_ALL: '', LANG: standing.language ?? 'C' },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end(standing.input ?? '')
  const [printed, complained] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { code: child.exitCode, printed, complained }
}
