import { hostname } from 'node:os'
import { z } from 'zod'
import type { Clock } from './clock.ts'
import { parseJson } from './checksummed-json.ts'
import { attempt, unlessMissing } from './disk-failure.ts'
import type { Disk } from './disk.ts'
import type { LibraryError } from '#core/article/library-error'
import type { Result } from '#core/shared/result'

/** Who has the library open. Information for people: the lock itself is the kernel's. */
const LockHolder = z.object({
  pid: z.int(),
  host: z.string(),
  started: z.iso.datetime(),
  shell: z.string(),
})

/** Also tells whether this folder can be written at all. */
export function writeHolder(
  disk: Disk,
  path: string,
  { shellName, clock }: { readonly shellName: string; readonly clock: Clock },
): Promise<Result<void, LibraryError>> {
  const started = clock.now().toISOString()
  const holder = { pid: process.pid, host: hostname(), started, shell: shellName }
  return attempt(path, () => disk.scribble(path, Buffer.from(`${JSON.stringify(holder)}\n`)))
}

/** `HOST, browser, 1234`, or '' when the note cannot be read. */
export async function readHolder(disk: Disk, path: string): Promise<string> {
  const bytes = await attempt(path, () => unlessMissing(disk.readFile(path)))
  if (!bytes.ok || bytes.value === undefined) return ''
  const json = parseJson(bytes.value)
  const holder = json.ok ? LockHolder.safeParse(json.value).data : undefined
  return holder === undefined ? '' : `${holder.host}, ${holder.shell}, ${holder.pid}`
}
