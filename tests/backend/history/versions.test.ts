import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ArticleId, DocumentJson } from '#core/article/article'
import { checkLibrary } from '#backend/library/check-library'
import { nodeDisk, type Disk } from '#backend/library/disk'
import type { Library } from '#backend/library/library'
import { handClock } from '../library/hand-clock.ts'
import {
  createArticle,
  documentSaying,
  errorOf,
  openForTest,
  valueOf,
} from '../library/open-for-test.ts'
import { temporaryFolder } from '../library/temporary-folder.ts'

const MINUTE = 60_000
/** By whoever is at the desk in these tests: nobody. */
const NAMED = { cause: 'named', name: '送审前', by: '' } as const

async function write(library: Library, id: ArticleId, doc: DocumentJson): Promise<void> {
  const { revision } = valueOf(await library.current(id))
  valueOf(await library.change({ id, base: revision, doc }))
}

/** What the shelf holds when everything begun is done, oldest first. */
async function shelf(library: Library, id: ArticleId) {
  valueOf(await library.save(id))
  return valueOf(await library.versions(id)).toReversed()
}

async function titles(library: Library, id: ArticleId): Promise<unknown[]> {
  const rows = await shelf(library, id)
  const read = await Promise.all(rows.map(({ number }) => library.readVersion(id, number)))
  return read.map((version) => valueOf(version).doc).map(titleOf)
}

function titleOf(doc: DocumentJson): unknown {
  return /"title","content":\[\{"type":"text","text":"([^"]*)"/u.exec(JSON.stringify(doc))?.[1]
}

describe('automatic versions', () => {
  it('keep any state that stood longer than five minutes, and each once', async () => {
    const clock = handClock()
    const { library } = await openForTest(await temporaryFolder(), { clock })
    const { id } = await createArticle(library, documentSaying('零'))
    await write(library, id, documentSaying('一'))
    clock.wind(MINUTE)
    await write(library, id, documentSaying('二'))
    clock.wind(5 * MINUTE)
    await write(library, id, documentSaying('三'))
    clock.wind(60 * MINUTE)
    await write(library, id, documentSaying('三'))
    expect(await titles(library, id)).toEqual(['零', '二', '三'])
  })

  it('are the work of whoever wrote them, not of who comes next', async () => {
    let person = '甲'
    const { library } = await openForTest(await temporaryFolder(), { person: () => person })
    const { id } = await createArticle(library)
    await write(library, id, documentSaying('甲写的'))
    person = '乙'
    await write(library, id, documentSaying('乙写的'))
    const rows = await shelf(library, id)
    expect(rows.map(({ number, by, cause }) => [number, by, cause])).toEqual([
      [1, '', 'automatic'],
      [2, '甲', 'automatic'],
    ])
    expect(valueOf(await library.lastWriter(id))).toEqual({ by: '乙' })
  })

  it('keep what stands when the library is left', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const { id } = await createArticle(library, documentSaying('早上'))
    await write(library, id, documentSaying('晚上'))
    await library.close()
    const { library: again } = await openForTest(folder)
    expect(await titles(again, id)).toEqual(['早上', '晚上'])
  })

  it('never keep a text from being saved, and are tried again', async () => {
    const clock = handClock()
    let isFull = true
    const refusing = (path: string) => isFull && path.includes('versions')
    const disk: Disk = {
      ...nodeDisk,
      openFile: (path, flags, mode) =>
        refusing(path)
          ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
          : nodeDisk.openFile(path, flags, mode),
    }
    const noted: string[] = []
    const { library } = await openForTest(await temporaryFolder(), {
      clock,
      disk,
      note: (text) => noted.push(text),
    })
    const { id } = await createArticle(library, documentSaying('零'))
    await write(library, id, documentSaying('一'))
    expect(await shelf(library, id)).toEqual([])
    expect(noted.join()).toContain('disk-full')

    isFull = false
    await write(library, id, documentSaying('二'))
    expect(await titles(library, id)).toEqual(['零'])
  })
})

describe('a named version', () => {
  it('comes after what somebody else wrote until then', async () => {
    const { library } = await openForTest(await temporaryFolder(), { person: () => '李记者' })
    const { id } = await createArticle(library, documentSaying('零'))
    await write(library, id, documentSaying('李记者写的'))
    const keeping = { ...NAMED, by: '王编辑' }
    const row = valueOf(await library.keepVersion(id, keeping))
    expect(row).toMatchObject({ number: 3, ...keeping, stage: 'draft', isDamaged: false })
    const rows = await shelf(library, id)
    expect(rows.map(({ by }) => by)).toEqual(['', '李记者', '王编辑'])
  })
})

describe('restoring', () => {
  it('makes an old text the present and keeps what was the present', async () => {
    const { library, heard } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library, documentSaying('旧题'))
    valueOf(await library.keepVersion(id, NAMED))
    await write(library, id, documentSaying('新题'))
    valueOf(await library.restoreVersion(id, 1))

    const present = valueOf(await library.current(id))
    expect(titleOf(present.doc)).toBe('旧题')
    expect(present.revision).toBe(2)
    const rows = await shelf(library, id)
    expect(await titles(library, id)).toEqual(['旧题', '新题', '旧题'])
    expect(rows.map(({ cause }) => cause)).toEqual(['named', 'automatic', 'restored'])
    expect(rows.at(-1)?.name).toBe('1')
    expect(heard).toContainEqual({ name: 'article:replaced', news: { id } })
  })

  it('does nothing when the present cannot be kept', async () => {
    let isFull = false
    const disk: Disk = {
      ...nodeDisk,
      openFile: (path, flags, mode) =>
        isFull && path.includes('versions')
          ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
          : nodeDisk.openFile(path, flags, mode),
    }
    const { library } = await openForTest(await temporaryFolder(), { disk })
    const { id } = await createArticle(library, documentSaying('旧题'))
    valueOf(await library.keepVersion(id, NAMED))
    await write(library, id, documentSaying('新题'))
    isFull = true
    expect(errorOf(await library.restoreVersion(id, 1)).kind).toBe('disk-full')
    expect(titleOf(valueOf(await library.current(id)).doc)).toBe('新题')
  })
})

const FLIPS = Number(process.env['QUWEN_FLIPS'] ?? 200)

describe('a damaged version', () => {
  it('is seen whichever byte is altered, and the others stay usable', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const { id } = await createArticle(library)
    valueOf(await library.keepVersion(id, NAMED))
    valueOf(await library.keepVersion(id, { ...NAMED, name: '另一个' }))
    const path = join(folder, 'articles', id, 'versions', '1.json')
    const whole = await readFile(path)

    const silent: number[] = []
    for (let flip = 0; flip < FLIPS; flip += 1) {
      const at = (flip * 7919) % whole.length
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (flip % 8))
      // oxlint-disable-next-line no-await-in-loop
      await writeFile(path, bytes)
      // oxlint-disable-next-line no-await-in-loop
      const read = await library.readVersion(id, 1)
      if (read.ok || read.error.kind !== 'damaged') silent.push(at)
    }
    expect(silent).toEqual([])

    expect((await shelf(library, id)).map(({ isDamaged }) => isDamaged)).toEqual([true, false])
    expect(valueOf(await library.readVersion(id, 2)).name).toBe('另一个')
    const problems = valueOf(await checkLibrary(folder)).problems
    expect(problems).toEqual([
      { kind: 'damaged', path: join('articles', id, 'versions', '1.json') },
    ])
    valueOf(await library.keepVersion(id, NAMED))
    expect(await readdir(join(folder, 'articles', id, 'versions'))).toContain('3.json')
  })

  it('is also one that lies under another number', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const { id } = await createArticle(library)
    valueOf(await library.keepVersion(id, NAMED))
    const versions = join(folder, 'articles', id, 'versions')
    await writeFile(join(versions, '5.json'), await readFile(join(versions, '1.json')))
    expect(errorOf(await library.readVersion(id, 5)).kind).toBe('damaged')
    expect(valueOf(await checkLibrary(folder)).problems.map(({ kind }) => kind)).toEqual([
      'damaged',
    ])
  })
})
