import { appendFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { logLine } from '#backend/library/index-log-line'
import { libraryOf } from './library-of.ts'
import { createArticle, documentSaying, openForTest, valueOf } from './open-for-test.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('the list of articles', () => {
  it.each<[string, (folder: string) => Promise<void>]>([
    ['its snapshot is missing', (folder) => rm(join(folder, 'index.json'))],
    ['its log is missing', (folder) => rm(join(folder, 'index.log'))],
    ['its snapshot is damaged', (folder) => writeFile(join(folder, 'index.json'), '{}')],
    ['its log is damaged', (folder) => writeFile(join(folder, 'index.log'), 'x\ny\n')],
    ['its log is empty', (folder) => writeFile(join(folder, 'index.log'), '')],
    [
      'its log is of another time',
      (folder) => writeFile(join(folder, 'index.log'), logLine({ generation: 77 })),
    ],
  ])('is made anew from the articles when %s', async (_, harm) => {
    const folder = await temporaryFolder()
    const ids = await libraryOf(folder, 40)
    await harm(folder)
    const { library } = await openForTest(folder)
    expect(new Set(library.rows().map(({ id }) => id))).toEqual(new Set(ids))
    expect(library.rows()).toContainEqual(expect.objectContaining({ title: '第39篇' }))
  })

  it('loses nothing to a torn last line, now or after later saves', async () => {
    const { folder, row } = await crashedLibrary()
    await appendFile(join(folder, 'index.log'), '0123456789abcdef {"intent":9,"rows":[{"id"')
    const { library } = await openForTest(folder)
    expect(library.rows()).toEqual([row])
    await library.close()
  })

  it('shows the newer text when a crash came after the article was written', async () => {
    const { folder, row } = await crashedLibrary()
    const { library } = await openForTest(folder)
    expect(library.rows()).toEqual([row])
  })

  it('shows the older text when a crash came before the article was written', async () => {
    const { folder, row, before } = await crashedLibrary()
    const path = join(folder, 'articles', row.id, 'article.json')
    await writeFile(path, before)
    const { library } = await openForTest(folder)
    expect(library.rows()).toMatchObject([{ id: row.id, title: '第一稿', revision: 0 }])
  })

  it('notices an article that another hand put there, moved or took away', async () => {
    const folder = await temporaryFolder()
    const [first, second, third] = await libraryOf(folder, 3)
    const articles = join(folder, 'articles')
    await rm(join(articles, `${first}`), { recursive: true })
    await mkdir(join(folder, 'trash'))
    await rename(join(articles, `${second}`), join(folder, 'trash', `${second}`))
    const { library } = await openForTest(folder)
    expect(library.rows().map(({ id, trashedAt }) => [id, trashedAt !== null])).toEqual(
      expect.arrayContaining([
        [second, true],
        [third, false],
      ]),
    )
    expect(library.rows()).toHaveLength(2)
  })

  it('is the same after closing, with an empty log', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const row = await createArticle(library)
    await library.close()
    const log = await readFile(join(folder, 'index.log'), 'utf8')
    expect(log.trimEnd().split('\n')).toHaveLength(1)
    const again = await openForTest(folder)
    expect(again.library.rows()).toEqual([row])
  })
})

describe('what a crash left unfinished', () => {
  it('is swept at the next opening', async () => {
    const { folder, row } = await crashedLibrary()
    const left = [
      `library.json.${UNIQUE}.tmp`,
      join('articles', row.id, `article.json.${UNIQUE}.tmp`),
      join('articles', `.new-${UNIQUE}`, 'article.json'),
    ].map((path) => join(folder, path))
    await mkdir(join(folder, 'articles', `.new-${UNIQUE}`))
    await Promise.all(left.map((path) => writeFile(path, 'half')))
    const { library } = await openForTest(folder)
    expect(library.rows()).toHaveLength(1)
    await Promise.all(left.map((path) => expect(readFile(path)).rejects.toThrow('ENOENT')))
  })
})

const UNIQUE = '0b7b1f5e-6a3c-4d0e-9f43-2b6c7d8e9f00'

/** A copy taken of a library at work: what a killed process leaves, with its last save unconfirmed. */
async function crashedLibrary() {
  const folder = await temporaryFolder()
  const { library } = await openForTest(folder)
  const { id } = await createArticle(library, documentSaying('第一稿'))
  const { path } = valueOf(await library.load(id))
  const before = await readFile(path)
  valueOf(await library.change({ id, base: 0, doc: documentSaying('第二稿') }))
  valueOf(await library.save(id))
  const [row] = library.rows()
  if (row === undefined) throw new Error('a library of one')
  const copy = await temporaryFolder()
  await cp(folder, copy, { recursive: true })
  return { folder: copy, row, before }
}
