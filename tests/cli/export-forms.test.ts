import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_DETAILS } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { openLibrary } from '#backend/library/open-library'
import { valueOf } from '../backend/library/open-for-test.ts'
import { temporaryFolder } from '../e2e/temporary-folder.ts'
import { article, paragraph } from '../core/review/suggested-article.ts'
import { photoFile } from '../word/photo-fixtures.ts'
import { richArticle } from '../word/rich-article.ts'
import { SKIPS_LIBRE_OFFICE } from '../word/libre-office.ts'
import { quwen } from './quwen-command.ts'

let folder = ''
let ids: readonly string[] = []

beforeAll(async () => {
  folder = await temporaryFolder()
  const options = { announce: () => {}, shellName: 'test' }
  const library = valueOf(await openLibrary(join(folder, 'library'), options))
  const media = valueOf(await library.keepPhoto(photoFile('street.jpg'), 'jpg'))
  const docs = [
    article({ title: '增收' }, paragraph('今年[-以来-][+上半年+]增收<明显>。')),
    richArticle([{ media, width: 1200, height: 800 }]),
  ]
  const rest = { details: NO_DETAILS, origin: null, asItCameIn: null }
  const created = await library.create(docs.map((doc) => ({ doc: documentJson(doc), ...rest })))
  ids = valueOf(created).map(({ id }) => id)
  await library.close()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const exporting = (articles: readonly string[], ...flags: readonly string[]) =>
  quwen(['export', '--library', 'library', '--id', ...articles, ...flags], { in: folder })

const read = (name: string) => readFile(join(folder, name), 'utf8')

describe('quwen export --form', () => {
  it.each([
    ['txt', 'original', '主题：增收\n正文：\n　　今年以来增收<明显>。\n'],
    ['txt', 'tracked', '　　今年〔删：以来〕〔增：上半年〕增收<明显>。'],
    ['md', 'final', '# 增收\n\n今年上半年增收\\<明显\\>。\n'],
    ['html', 'tracked', '>以来</del><ins '],
    ['wechat', 'final', '>今年上半年增收&lt;明显&gt;。</p>'],
    ['proof', 'tracked', '<del class="ring"'],
  ])('%s --changes %s writes it so', async (form, changes, words) => {
    const out = `one.${form}`
    const flags = ['--form', form, '--changes', changes, '--out', out]
    const done = await exporting(ids.slice(0, 1), ...flags)
    expect(done).toEqual({ code: 0, printed: '', complained: '' })
    expect(await read(out)).toContain(words)
  })

  it('docx is what comes without it, with what becomes of suggestions', async () => {
    const flags = ['--style', 'internal', '--changes', 'tracked', '--out', 'one.docx']
    expect((await exporting(ids.slice(0, 1), ...flags)).code).toBe(0)
    const { 'word/document.xml': document } = unzipSync(await readFile(join(folder, 'one.docx')))
    expect(strFromU8(document ?? new Uint8Array())).toMatch(/<w:del .*以来.*<w:ins .*上半年/su)
    const sent = join(folder, 'library/articles', ids[0] ?? '', 'packages')
    expect(await readdir(sent)).toHaveLength(1)
  })

  it('puts photos beside the file that names them', async () => {
    expect((await exporting(ids, '--form', 'md', '--out', 'two.md')).code).toBe(0)
    const [photo = ''] = await readdir(join(folder, '图片'))
    expect(await read('two.md')).toContain(`](<图片/${photo}>)`)
  })

  it('makes a folder of several where a file holds one', async () => {
    expect((await exporting(ids, '--form', 'wechat', '--out', 'wechat')).code).toBe(0)
    const title = '三十年老院焕新颜 居民乐享“家门口”幸福'
    expect((await readdir(join(folder, 'wechat'))).toSorted()).toEqual(
      ['增收.html', `${title}.html`, `${title}_图1.jpg`].toSorted(),
    )
  })

  it.skipIf(SKIPS_LIBRE_OFFICE)('pdf is set by LibreOffice', async () => {
    const flags = ['--form', 'pdf', '--style', 'newspaper', '--out', 'one.pdf']
    expect(await exporting(ids.slice(0, 1), ...flags)).toMatchObject({ code: 0, complained: '' })
    expect((await read('one.pdf')).slice(0, 5)).toBe('%PDF-')
  })

  it.each([
    ['a form that is none', ['--form', 'rtf', '--out', 'a'], 'rtf'],
    ['changes that are none', ['--form', 'txt', '--changes', 'all', '--out', 'a'], 'all'],
    ['pdf without a style', ['--form', 'pdf', '--out', 'a'], '--style'],
  ])('answers %s with a sentence', async (_what, flags, named) => {
    const { code, complained } = await exporting(ids, ...flags)
    expect(code).toBe(2)
    expect(complained.split('\n')[0]).toMatch(/\p{Script=Han}/u)
    expect(complained.split('\n')[0]).toContain(named)
  })
})

describe('quwen export, mistyped', () => {
  it('makes no library of a folder that is none', async () => {
    const flags = ['--id', ids[0] ?? '', '--form', 'txt', '--out', 'x.txt']
    const done = await quwen(['export', '--library', 'libary', ...flags], { in: folder })
    expect(done).toMatchObject({ code: 1, complained: expect.stringContaining('这里没有稿库') })
    expect(await readdir(folder)).not.toContain('libary')
  })

  it.each([
    [['--library', 'library'], '--from 不能和 --library 一起用'],
    [['some-id'], '--from 不能和 --id some-id 一起用'],
    [['--bom'], '--bom 不能和 --form md 一起用'],
  ])('leaves nothing of the line out: %j', async (flags, sentence) => {
    const line = ['export', '--from', 'a.json', '--form', 'md', '--out', 'x.md', ...flags]
    const done = await quwen(line, { in: folder })
    expect(done).toMatchObject({ code: 2, complained: expect.stringContaining(sentence) })
  })

  it('tells how it is used wherever help is asked for', async () => {
    const done = await quwen(['export', '--help'], { in: folder })
    expect(done).toMatchObject({ code: 0, printed: expect.stringContaining('quwen export') })
  })
})
