import { describe, expect, it } from 'vitest'
import type { ArticleId } from '#core/article/article'
import type { Library } from '#backend/library/library'
import { countingDisk } from './counting-disk.ts'
import { libraryOf } from './library-of.ts'
import { documentSaying, openForTest, valueOf } from './open-for-test.ts'
import { folderForAll } from './temporary-folder.ts'

const folders = { few: await folderForAll(), many: await folderForAll() }
const ids = { few: await libraryOf(folders.few, 10), many: await libraryOf(folders.many, 10_000) }

describe('a library of 10,000 articles', { timeout: 120_000 }, () => {
  it('opens by reading as few files as one of 10, and at most 5', async () => {
    const few = await filesReadAtOpening(folders.few, ids.few)
    const many = await filesReadAtOpening(folders.many, ids.many)
    expect(many).toBe(few)
    expect(many).toBeLessThanOrEqual(5)
  })

  it('takes no more bytes for one save than one of 10', async () => {
    const few = await bytesOfOneSave(folders.few, ids.few)
    const many = await bytesOfOneSave(folders.many, ids.many)
    // Revisions, dates and ids are as long in both.
    expect(many).toBe(few)
    expect(many).toBeGreaterThan(500)
  })
})

async function filesReadAtOpening(folder: string, all: readonly ArticleId[]): Promise<number> {
  const { disk, count } = countingDisk()
  const { library } = await openForTest(folder, { disk })
  expect(library.rows()).toHaveLength(all.length)
  return count().files
}

async function bytesOfOneSave(folder: string, [id]: readonly ArticleId[]): Promise<number> {
  if (id === undefined) throw new Error('a library of at least one')
  const { disk, count } = countingDisk()
  const { library } = await openForTest(folder, { disk })
  await saveOnce(library, id, 1)
  const before = count().bytes
  await saveOnce(library, id, 2)
  return count().bytes - before
}

async function saveOnce(library: Library, id: ArticleId, revision: number): Promise<void> {
  const doc = documentSaying(`第${revision}稿`, '正文。')
  valueOf(await library.change({ id, base: revision - 1, doc }))
  valueOf(await library.save(id))
}
