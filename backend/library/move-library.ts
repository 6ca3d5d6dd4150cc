import { dirname, join, relative, resolve } from 'node:path'
import type { LibraryError } from '#core/article/library-error'
import { translate } from '#core/messages/translate'
import { fail, ok, type Result } from '#core/shared/result'
import { attempt, diskFailure, unlessMissing } from './disk-failure.ts'
import { nodeDisk, type Disk } from './disk.ts'
import { inOrder } from './in-order.ts'
import { prepareFolder } from './prepare-folder.ts'
import { removeIfPossible, writeNew } from './safe-write.ts'
import { isUnfinished } from './sweep.ts'
import { filesBelow } from './walk.ts'

/**
 * Copies a library that nobody has open into a new or empty folder and reads every byte back. The
 * old folder stays as it was, with a note; after a failure the new one is as it was, too.
 */
export async function moveLibrary(
  from: string,
  to: string,
  disk: Disk = nodeDisk,
): Promise<Result<string, LibraryError>> {
  const target = resolve(to)
  if (isInside(from, target) || isInside(target, from))
    return fail({ kind: 'not-empty', path: target })
  const wasThere = await attempt(target, () => unlessMissing(disk.look(target)))
  if (!wasThere.ok) return wasThere
  const prepared = await prepareFolder(disk, target)
  if (!prepared.ok) return prepared
  const empty = await attempt(target, async () => (await disk.list(target)).length === 0)
  if (!empty.ok) return empty
  if (!empty.value) return fail({ kind: 'not-empty', path: target })

  const copied = await attempt(target, () => copyAll(disk, from, target))
  if (copied.ok) await leaveNote(disk, from, target)
  else await clear(disk, target, wasThere.value === undefined)
  return copied.ok ? ok(target) : copied
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way.startsWith('..') || resolve(way) === way)
}

/** While the mark stands there, no 区闻 takes half a copy for a library. */
async function copyAll(disk: Disk, from: string, to: string): Promise<void> {
  const mark = join(to, UNFINISHED)
  await writeNew(disk, mark, { bytes: Buffer.from(`${from}\n`) })
  const files = (await filesBelow(disk, from)).filter(belongsToTheLibrary)
  const folders = new Set(files.map((file) => dirname(join(to, file))))
  await inOrder([...folders], (folder) => disk.makeFolder(folder))
  await inOrder(files, (file) => copyFile(disk, join(from, file), join(to, file)))
  await inOrder([...folders, to], (folder) => disk.syncFolder(folder))
  await disk.remove(mark)
  await disk.syncFolder(to)
}

/** Not the lock, which belongs to a place, nor what a crash or this very note left. */
function belongsToTheLibrary(file: string): boolean {
  const parts = file.split(/[\\/]/u)
  return file !== 'lock' && file !== NOTE && !parts.some(isUnfinished)
}

async function copyFile(disk: Disk, from: string, to: string): Promise<void> {
  const bytes = await disk.readFile(from)
  const { mode } = await disk.look(from)
  await writeNew(disk, to, { bytes, mode })
  const copy = await disk.readFile(to)
  if (Buffer.compare(copy, bytes) !== 0) throw diskFailure('COPY', `${to} differs from ${from}`)
}

async function clear(disk: Disk, to: string, isOurs: boolean): Promise<void> {
  if (isOurs) return removeIfPossible(disk, to)
  const entries = await attempt(to, () => disk.list(to))
  const names = entries.ok ? entries.value.map(({ name }) => name) : []
  await inOrder(names, (name) => removeIfPossible(disk, join(to, name)))
}

/** For whoever finds the old folder later; a copy that is complete needs no note to be one. */
async function leaveNote(disk: Disk, from: string, to: string): Promise<void> {
  const path = join(from, NOTE)
  const words = (['zh', 'en'] as const).map((language) =>
    translate(language)('library.moved-note', { path: to }),
  )
  await attempt(path, () => disk.scribble(path, Buffer.from(`${words.join('\n')}\n`)))
}

const UNFINISHED = 'unfinished-copy.txt'
const NOTE = 'moved-to.txt'
