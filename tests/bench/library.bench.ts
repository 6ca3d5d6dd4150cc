import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, bench, describe } from 'vitest'
import type { Library } from '#backend/library/library'
import { openLibrary } from '#backend/library/open-library'
import { countingDisk } from '../backend/library/counting-disk.ts'
import { libraryOf } from '../backend/library/library-of.ts'
import { documentSaying, valueOf } from '../backend/library/open-for-test.ts'
import { folderForAll } from '../backend/library/temporary-folder.ts'

const SIZES = [10, 10_000]
const toOpen = await Promise.all(SIZES.map(preparedLibrary))
const toSaveIn = await Promise.all(SIZES.map(preparedLibrary))
const ONCE = { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 }
const counts: Record<string, string | number>[] = []

describe('opening', () => {
  for (const { size, folder } of toOpen) {
    bench(`a library of ${size}`, async () => (await open(folder)).close(), ONCE)
  }
})

describe('opening after the list was lost', () => {
  for (const { size, folder } of toOpen) {
    const openWithoutList = async () => {
      await rm(join(folder, 'index.json'))
      await (await open(folder)).close()
    }
    bench(`a library of ${size}`, openWithoutList, { ...ONCE, iterations: 2 })
  }
})

describe('saving one article', async () => {
  for (const { size, folder, id } of toSaveIn) {
    // oxlint-disable no-await-in-loop -- one library after the other, so that each has the disk to itself
    const { disk, count } = countingDisk()
    const library = await open(folder, disk)
    const opening = count()
    await saveOnce(library, id)
    const before = count()
    await saveOnce(library, id)
    // oxlint-enable no-await-in-loop
    counts.push({
      articles: size,
      'files read at opening': opening.files,
      'bytes written by a save': count().bytes - before.bytes,
    })
    bench(`in a library of ${size}`, () => saveOnce(library, id))
    afterAll(() => library.close())
  }
  // oxlint-disable-next-line no-console -- a benchmark is there to be read
  console.table(counts)
})

async function preparedLibrary(size: number) {
  const folder = await folderForAll()
  const [id] = await libraryOf(folder, size)
  if (id === undefined) throw new Error('a library of at least one')
  return { size, folder, id }
}

async function open(folder: string, disk = countingDisk().disk): Promise<Library> {
  return valueOf(await openLibrary(folder, { announce: () => {}, shellName: 'bench', disk }))
}

async function saveOnce(library: Library, id: Parameters<Library['save']>[0]): Promise<void> {
  const { revision: base } = valueOf(await library.current(id))
  const doc = documentSaying(`第${String(base).padStart(6, '0')}稿`, '正文。')
  valueOf(await library.change({ id, base, doc }))
  valueOf(await library.save(id))
}
