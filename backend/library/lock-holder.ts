import { hostname } from 'node:os'
import { z } from 'zod'
import type { LibraryError } from '#core/article/library-error'
import type { Result } from '#core/shared/result'
import { parseJson } from './checksummed-json.ts'
import type { Clock } from './clock.ts'
import { attempt, unlessMissing } from './disk-failure.ts'
import type { Disk } from './disk.ts'

/** Who has the library open. Information for people: the lock itself is the kernel's. */
const LockHolder = z.object({
  pid: z.int(),
  host: z.string(),
  started: z.iso.datetime(),
  shell: z.string(),
  /** Grows while the holder lives; only on network shares, where other machines look at it. */
  beat: z.int(),
})
export type LockHolder = z.infer<typeof LockHolder>

export function thisProgram(shellName: string, clock: Clock): LockHolder {
  const started = clock.now().toISOString()
  return { pid: process.pid, host: hostname(), started, shell: shellName, beat: 0 }
}

/** Also tells whether this folder can be written at all. */
export function writeHolder(
  disk: Disk,
  path: string,
  holder: LockHolder,
): Promise<Result<void, LibraryError>> {
  return attempt(path, () => disk.scribble(path, Buffer.from(`${JSON.stringify(holder)}\n`)))
}

export async function readHolder(disk: Disk, path: string): Promise<LockHolder | undefined> {
  const bytes = await attempt(path, () => unlessMissing(disk.readFile(path)))
  if (!bytes.ok || bytes.value === undefined) return undefined
  const json = parseJson(bytes.value)
  return json.ok ? LockHolder.safeParse(json.value).data : undefined
}

/** For a sentence: `OFFICE-PC, browser, 1234`. A holder that has left no note is still somebody. */
export function holderInWords(holder: LockHolder | undefined): string {
  return holder === undefined ? '?' : `${holder.host}, ${holder.shell}, ${holder.pid}`
}

export function isOnAnotherMachine(holder: LockHolder): boolean {
  return holder.host !== hostname()
}
