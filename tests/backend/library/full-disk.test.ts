import { spawnSync } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest'
import { NO_DETAILS, type ArticleId } from '#core/article/article'
import type { Library } from '#backend/library/library'
import { createArticle, documentSaying, errorOf, openForTest, valueOf } from './open-for-test.ts'
import { temporaryFolder } from './temporary-folder.ts'

const PARAGRAPH = '昨日上午，区里召开全区工作会议，部署下一阶段工作。'

describe('a full disk', { timeout: 60_000 }, () => {
  it('is told, loses nothing, and is written again once there is room', async (test) => {
    const disk = await smallDisk(test)
    const folder = join(disk, 'library')
    const { library } = await openForTest(folder)
    const { id } = await createArticle(library)
    valueOf(await library.change({ id, base: 0, doc: documentSaying('写得进去', PARAGRAPH) }))
    valueOf(await library.save(id))

    const ballast = join(disk, 'ballast')
    await fillUp(ballast)
    const long = documentSaying('写不进去', PARAGRAPH.repeat(2_000))
    valueOf(await library.change({ id, base: 1, doc: long }))
    expect(errorOf(await library.save(id))).toMatchObject({ kind: 'disk-full' })
    expect(valueOf(await library.load(id)).article.doc).toEqual(long)
    expect(await titleOnDisk(folder)).toEqual(['写得进去'])

    await rm(ballast)
    const last = await saveTwentyTimes(library, id)
    await library.close()
    const again = await openForTest(folder)
    expect(valueOf(await again.library.current(id)).revision).toBe(last)
  })

  it('leaves no half article behind, nor half a photo', async (test) => {
    const disk = await smallDisk(test)
    const { library } = await openForTest(join(disk, 'library'))
    await fillUp(join(disk, 'ballast'))
    const photo = Buffer.alloc(300_000, 'x')
    expect(errorOf(await library.keepPhoto(photo, 'jpg'))).toMatchObject({ kind: 'disk-full' })
    const article = { doc: documentSaying('大', PARAGRAPH.repeat(2_000)), details: NO_DETAILS }
    const stored = { ...article, origin: null, asItCameIn: null }
    expect(errorOf(await library.create([stored]))).toMatchObject({ kind: 'disk-full' })
    expect(library.rows()).toEqual([])
    await rm(join(disk, 'ballast'))
    expect(valueOf(await library.create([stored]))).toHaveLength(1)
  })
})

/** What somebody sees who opens the library afresh, here to read only. */
async function titleOnDisk(folder: string): Promise<string[]> {
  const { library } = await openForTest(folder)
  return library.rows().map(({ title }) => title)
}

async function saveTwentyTimes(library: Library, id: ArticleId): Promise<number> {
  const { revision } = valueOf(await library.current(id))
  const saves = Array.from({ length: 20 }, (_, round) => revision + round)
  return saves.reduce(async (before, base) => {
    await before
    valueOf(await library.change({ id, base, doc: documentSaying(`第${base}稿`, PARAGRAPH) }))
    return valueOf(await library.save(id)).revision
  }, Promise.resolve(revision))
}

async function fillUp(path: string): Promise<void> {
  await expect(writeFile(path, Buffer.alloc(4_000_000))).rejects.toMatchObject({ code: 'ENOSPC' })
}

/** 2 MB of memory with a file system on it. Needs the right to mount; on CI that is a must. */
async function smallDisk(test: TestContext): Promise<string> {
  const folder = await temporaryFolder()
  const options = ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]
  const mounted = spawnSync('mount', options, { stdio: 'ignore' }).status === 0
  if (!mounted && process.env['CI'] === undefined) {
    test.skip('this machine does not let a test mount a small disk')
  }
  expect(mounted).toBe(true)
  onTestFinished(() => {
    spawnSync('umount', ['--lazy', folder], { stdio: 'ignore' })
  })
  return folder
}
