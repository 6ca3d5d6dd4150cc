import { copyFile, cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_DETAILS } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { openLibrary } from '#backend/library/open-library'
import { temporaryFolder } from '../e2e/temporary-folder.ts'
import { article as writtenArticle } from '../core/review/suggested-article.ts'
import { quwen } from './quwen-command.ts'

const ROOT = resolve(import.meta.dirname, '../..')

let folder: string
let ids: readonly string[]

beforeAll(async () => {
  folder = await temporaryFolder()
  await copyFile(join(ROOT, 'assets/sample/page.txt'), join(folder, 'page.txt'))
  await writeFile(join(folder, 'one.json'), JSON.stringify({ title: '题', paragraphs: ['正文。'] }))
  await writeFile(join(folder, 'broken.json'), '{')
  await writeFile(join(folder, 'other.json'), '{"a":1}')
  ids = await libraryWith(['甲稿', '乙[-旧-][+新+]稿'])
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function libraryWith(titles: readonly string[]): Promise<readonly string[]> {
  const options = { announce: () => {}, shellName: 'test' }
  const opened = await openLibrary(join(folder, 'library'), options)
  if (!opened.ok) throw new Error(opened.error.kind)
  const created = await opened.value.create(
    titles.map((title) => ({
      doc: documentJson(writtenArticle({ title })),
      details: NO_DETAILS,
      origin: null,
      asItCameIn: null,
    })),
  )
  await opened.value.close()
  if (!created.ok) throw new Error(created.error.kind)
  return created.value.map(({ id }) => id)
}

async function wordText(name: string): Promise<string> {
  const parts = unzipSync(await readFile(join(folder, name)))
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array())
}

describe('quwen intake', () => {
  it('prints the articles of a page and nothing else', async () => {
    const { code, printed, complained } = await quwen(['intake', 'page.txt', '--json'], {
      in: folder,
    })
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
    const { articles, setAside } = JSON.parse(printed)
    expect(articles).toHaveLength(5)
    expect(Object.keys(articles[0]).toSorted()).toEqual(
      ['byline', 'captions', 'kicker', 'paragraphs', 'subtitle', 'title'].toSorted(),
    )
    expect(Array.isArray(setAside)).toBe(true)
  })
})

describe('quwen export', () => {
  it('writes what intake printed as one Word file', async () => {
    const { printed } = await quwen(['intake', 'page.txt', '--json'], { in: folder })
    await writeFile(join(folder, 'page.json'), printed)
    const args = ['export', '--from', 'page.json', '--style', 'newspaper', '--out', 'page.docx']
    expect(await quwen(args, { in: folder })).toEqual({ code: 0, printed: '', complained: '' })
    expect(await wordText('page.docx')).toContain('管城回族区第三批重大项目集中开工')
  })

  it('writes one article of the same shape', async () => {
    const args = ['export', '--from', 'one.json', '--style', 'official', '--out', 'one.docx']
    expect((await quwen(args, { in: folder })).code).toBe(0)
    expect(await wordText('one.docx')).toContain('正文。')
  })

  it('writes several articles of a library, in the order of their ids', async () => {
    const chosen = ids.toReversed()
    const flags = ['--library', 'library', '--id', ...chosen, '--style', 'newspaper']
    const { code } = await quwen(['export', ...flags, '--out', 'two.docx'], { in: folder })
    expect(code).toBe(0)
    const text = await wordText('two.docx')
    expect(text).not.toContain('旧')
    expect(text.indexOf('乙新稿')).toBeGreaterThan(0)
    expect(text.indexOf('乙新稿')).toBeLessThan(text.indexOf('甲稿'))
  })
})

describe('quwen check', () => {
  it('finds a good library good', async () => {
    const { code, printed } = await quwen(['check', '--library', 'library'], { in: folder })
    expect(code).toBe(0)
    expect(printed).toContain('稿件 2 篇')
    expect(printed).toContain('问题 0 处')
  })

  it('names the file that is damaged, and leaves it as it is', async () => {
    const damaged = join(folder, 'damaged')
    await cp(join(folder, 'library'), damaged, { recursive: true })
    const article = join(damaged, 'articles', String(ids[0]), 'article.json')
    const written = (await readFile(article, 'utf8')).replace('甲稿', '丙稿')
    await writeFile(article, written)
    const { code, complained } = await quwen(['check', '--library', 'damaged'], { in: folder })
    expect(code).toBe(1)
    expect(complained).toContain(String(ids[0]))
    expect(await readFile(article, 'utf8')).toBe(written)
  })
})

describe('quwen', () => {
  it.each([
    ['no command', [], 2],
    ['an unknown command', ['print'], 2],
    ['an unknown flag', ['intake', 'page.txt', '--yaml'], 2],
    ['a flag of another command', ['check', '--library', 'library', '--style', 'a'], 2],
    ['no file', ['intake', '--json'], 2],
    ['two files', ['intake', 'page.txt', 'one.json', '--json'], 2],
    ['no --json', ['intake', 'page.txt'], 2],
    ['no library', ['check'], 2],
    ['no source', ['export', '--style', 'newspaper', '--out', 'a.docx'], 2],
    ['no style', ['export', '--from', 'one.json', '--out', 'a.docx'], 2],
    ['an unknown style', ['export', '--from', 'one.json', '--style', 'a', '--out', 'a.docx'], 2],
    ['no --out', ['export', '--from', 'one.json', '--style', 'newspaper'], 2],
    ['a file that is not there', ['intake', 'nothing.txt', '--json'], 1],
    ['a folder for a file', ['intake', 'library', '--json'], 1],
    ['a folder that is not there', ['check', '--library', 'nothing'], 1],
    ['broken JSON', ['export', '--from', 'broken.json', '--style', 'newspaper', '--out', 'a'], 1],
    ['other JSON', ['export', '--from', 'other.json', '--style', 'newspaper', '--out', 'a'], 1],
    [
      'a place that cannot be written',
      ['export', '--from', 'one.json', '--style', 'newspaper', '--out', 'nothing/a.docx'],
      1,
    ],
    [
      'an id that is none',
      ['export', '--library', 'library', '--id', 'x', '--style', 'newspaper', '--out', 'a'],
      1,
    ],
  ])('answers %s with a sentence and the right code', async (_what, args, code) => {
    const outcome = await quwen(args, { in: folder })
    expect(outcome.code).toBe(code)
    expect(outcome.printed).toBe('')
    expect(outcome.complained).toMatch(/\p{Script=Han}/u)
    expect(outcome.complained).not.toMatch(/\n\s+at /u)
  })

  it('speaks English where the terminal does', async () => {
    const standing = { in: folder, language: 'en_US.UTF-8' }
    const { complained } = await quwen(['intake', 'nothing.txt', '--json'], standing)
    expect(complained).toContain('There is no such file')
  })

  it('explains itself', async () => {
    const { code, printed } = await quwen(['help'], { in: folder })
    expect(code).toBe(0)
    expect(printed).toContain('quwen check --library')
  })
})
