import { readFile } from 'node:fs/promises'
import { describe, expect, it, vi } from 'vitest'
import { readArticle } from '#backend/library/article-reading'
import { nodeDisk, type Disk } from '#backend/library/disk'
import { handClock } from './hand-clock.ts'
import { createArticle, documentSaying, errorOf, openForTest, valueOf } from './open-for-test.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('writing by itself', () => {
  it('happens within a second of the first change, also while changes keep coming', async () => {
    const clock = handClock()
    const { library, heard } = await openForTest(await temporaryFolder(), { clock })
    const { id } = await createArticle(library)
    const { path } = valueOf(await library.load(id))

    await [1, 2, 3, 4].reduce(async (before, count) => {
      await before
      valueOf(await library.change({ id, base: count - 1, doc: documentSaying(`第${count}次`) }))
      clock.wind(200)
    }, Promise.resolve())

    await vi.waitFor(() => expect(namesOf(heard)).toContain('article:saved'))
    expect(titleIn(await readFile(path))).toMatch(/^第[2-4]次$/u)
  })

  it('says what was saved, when and where', async () => {
    const clock = handClock()
    const { library, heard } = await openForTest(await temporaryFolder(), { clock })
    const { id } = await createArticle(library)
    valueOf(await library.change({ id, base: 0, doc: documentSaying('一') }))
    clock.wind(1_000)
    const { path } = valueOf(await library.load(id))
    const savedAt = clock.now().toISOString()
    await vi.waitFor(() =>
      expect(heard).toContainEqual({
        name: 'article:saved',
        news: { id, revision: 1, savedAt, path },
      }),
    )
  })

  it('tells of a failure, keeps the text and tries again every two seconds until it works', async () => {
    const clock = handClock()
    const { disk, fill } = fullableDisk()
    const folder = await temporaryFolder()
    const { library, heard } = await openForTest(folder, { clock, disk })
    const { id } = await createArticle(library)
    const { path } = valueOf(await library.load(id))
    const failures = () => namesOf(heard).filter((name) => name === 'article:save-failed').length

    fill(true)
    valueOf(await library.change({ id, base: 0, doc: documentSaying('写不进去') }))
    clock.wind(1_000)
    await vi.waitFor(() => expect(failures()).toBe(1))
    expect(heard).toContainEqual({
      name: 'article:save-failed',
      news: { id, error: { kind: 'disk-full', path } },
    })
    expect(errorOf(await library.save(id))).toEqual({ kind: 'disk-full', path })
    expect(await library.flush()).toBe(false)
    expect(valueOf(await library.load(id)).article.doc).toEqual(documentSaying('写不进去'))

    const told = failures()
    clock.wind(2_000)
    await vi.waitFor(() => expect(failures()).toBe(told + 1))
    fill(false)
    clock.wind(2_000)
    await vi.waitFor(() => expect(namesOf(heard)).toContain('article:saved'))
    expect(titleIn(await readFile(path))).toBe('写不进去')
    expect(await library.flush()).toBe(true)
  })

  it('writes everything handed over when the library is closed', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder, { clock: handClock() })
    const { id } = await createArticle(library)
    valueOf(await library.change({ id, base: 0, doc: documentSaying('最后一句') }))
    await library.close()
    const again = await openForTest(folder)
    expect(valueOf(await again.library.current(id)).doc).toEqual(documentSaying('最后一句'))
  })

  it('takes nothing any more once it is closed', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library)
    await library.close()
    const answer = await library.change({ id, base: 0, doc: documentSaying('太迟') })
    expect(errorOf(answer)).toMatchObject({ kind: 'io', code: 'CLOSED' })
  })
})

describe('a screen that is ahead of the disk', () => {
  it('is believed when a killed process took the last changes with it', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library)
    const answer = await library.change({ id, base: 4, doc: documentSaying('第五稿') })
    expect(valueOf(answer)).toMatchObject({ revision: 5 })
  })

  it('is stale when the library seems to be another one, such as a restored backup', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library)
    const answer = await library.change({ id, base: 400, doc: documentSaying('四百稿') })
    expect(errorOf(answer)).toEqual({ kind: 'stale', revision: 0 })
  })
})

function namesOf(heard: readonly { name: string }[]): string[] {
  return heard.map(({ name }) => name)
}

function titleIn(bytes: Uint8Array): string {
  const reading = readArticle(bytes)
  if (reading.kind !== 'readable') throw new Error(`expected an article, got ${reading.kind}`)
  return JSON.stringify(reading.article.doc).match(/第.次|写不进去/u)?.[0] ?? ''
}

/** The real disk, until it is told to have no room left. */
function fullableDisk(): { disk: Disk; fill: (full: boolean) => void } {
  let isFull = false
  const disk: Disk = {
    ...nodeDisk,
    openFile: async (path, flags, mode) => {
      const file = await nodeDisk.openFile(path, flags, mode)
      return { ...file, write: (bytes, at) => (isFull ? noRoom() : file.write(bytes, at)) }
    },
  }
  return {
    disk,
    fill: (full) => {
      isFull = full
    },
  }
}

function noRoom(): Promise<never> {
  return Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
}
