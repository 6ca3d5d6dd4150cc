import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { intakeFile } from '#backend/intake/intake-file'
import { readGivenFile } from '#backend/intake/read-file'
import { fileKind } from '#backend/intake/file-kind'
import { wordText } from '#backend/intake/keep-word'
import { readSource } from '#backend/intake/read-source'
import { bundledWordWorker } from './bundled-worker.ts'
import { documentXml, paragraph, wordFile } from './word-file.ts'

let workers = ''
let folder = ''

beforeAll(async () => {
  workers = await bundledWordWorker()
  folder = await mkdtemp(join(tmpdir(), 'quwen-intake-'))
})

afterAll(async () => {
  await rm(workers, { recursive: true })
  await rm(folder, { recursive: true })
})

const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
  ])

describe('a file that is no copy', () => {
  it.each([
    ['old.doc', ole('WordDocument'), 'doc'],
    ['old.docx', ole('WordDocument'), 'doc'],
    ['稿件.txt', ole('WpsCustomData'), 'wps'],
    ['稿件.wps', ole('WordDocument'), 'wps'],
    ['表.xls', ole('Workbook'), 'xlsx'],
    ['page.txt', Buffer.from('%PDF-1.7\n'), 'pdf'],
    ['page.docx', Buffer.from('%PDF-1.7\n'), 'pdf'],
    ['a.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'picture'],
    ['a.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'picture'],
    ['a.zip', Buffer.from(zipSync({ 'a.txt': strToU8('稿') })), 'zip'],
    ['a.docx', Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('<x/>') })), 'xlsx'],
    ['a.pptx', Buffer.from(zipSync({ 'ppt/presentation.xml': strToU8('<x/>') })), 'pptx'],
    ['a.rar', Buffer.from('Rar!\x1a\x07\0', 'latin1'), 'zip'],
  ])('%s is told by its bytes', async (name, bytes, format) => {
    expect(await readSource({ name, bytes }, workers)).toEqual({
      ok: false,
      error: { kind: 'unsupported', format },
    })
  })

  it.each([
    ['a.txt', Buffer.from('{\\rtf1\\ansi}'), 'rtf'],
    [
      'a.zip',
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
        'content.xml': strToU8('<x/>'),
      }),
      'odt',
    ],
  ])('%s is known as what LibreOffice may turn into a Word file', (name, bytes, format) => {
    expect(fileKind(bytes, name)).toEqual({ kind: 'other', format })
  })

  it('has to hold something', async () => {
    const empty = { ok: false, error: { kind: 'empty' } }
    expect(await readSource({ name: 'a.txt', bytes: new Uint8Array() }, workers)).toEqual(empty)
    expect(await readSource({ name: 'a.txt', bytes: Buffer.from(' \n　') }, workers)).toEqual(empty)
  })

  it('called .docx is said not to be one', async () => {
    const bytes = Buffer.from('本报讯 近日，开会。')
    expect(await readSource({ name: 'a.docx', bytes }, workers)).toEqual({
      ok: false,
      error: { kind: 'not-a-word-file' },
    })
  })
})

async function textOf(name: string, bytes: Uint8Array) {
  const read = await readSource({ name, bytes }, workers)
  return read.ok && read.value.kind === 'word' && wordText(read.value.document, () => null).text
}

describe('a Word file', () => {
  it('becomes its lines', async () => {
    const bytes = wordFile(documentXml(paragraph('第一段。'), paragraph('第二段。')))
    expect(await textOf('a.docx', bytes)).toBe('第一段。\n第二段。')
  })

  it('is recognised whatever it is called', async () => {
    const bytes = wordFile(documentXml(paragraph('稿件。')))
    expect(await textOf('a.txt', bytes)).toBe('稿件。')
  })

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 200)],
    ['with damaged XML', () => wordFile('<w:document><w:body><w:p>')],
    [
      'without a main part',
      () => zipSync({ 'word/styles.xml': strToU8('<x/>'), '[Content_Types].xml': strToU8('<x/>') }),
    ],
  ])('%s is said to be damaged', async (_, spoil) => {
    const bytes = spoil(wordFile(documentXml(paragraph('稿件。'.repeat(500)))))
    expect(await readSource({ name: 'a.docx', bytes }, workers)).toEqual({
      ok: false,
      error: { kind: 'damaged-word-file' },
    })
  })

  it.each([
    ['elements', documentXml('<w:p/>'.repeat(300_001))],
    ['depth', documentXml('<w:p>'.repeat(300))],
    ['part', documentXml(' '.repeat(41 * 1024 * 1024))],
    ['DOCTYPE', `<!DOCTYPE x [<!ENTITY a "b">]>${documentXml('')}`],
  ])('that breaks the limit “%s” is not opened', async (limit, xml) => {
    const bytes = wordFile(xml)
    expect(bytes.length).toBeLessThan(100_000)
    expect(await readSource({ name: 'a.docx', bytes }, workers)).toEqual({
      ok: false,
      error: { kind: 'hostile-word-file', limit },
    })
  })

  it('with thousands of entries is not opened', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`word/${index}.xml`, strToU8('')]),
    )
    const bytes = zipSync({ 'word/document.xml': strToU8(documentXml('')), ...many })
    expect(await readSource({ name: 'a.docx', bytes }, workers)).toEqual({
      ok: false,
      error: { kind: 'hostile-word-file', limit: 'entries' },
    })
  })
})

describe('a file on disk', () => {
  it('that is missing is said to be', async () => {
    const path = join(folder, 'nowhere.txt')
    expect(await readGivenFile(path)).toEqual({ ok: false, error: { kind: 'not-found', path } })
  })

  it('of 500 MB is refused by its size, before reading', async () => {
    const path = join(folder, 'huge.txt')
    await writeFile(path, '')
    await truncate(path, 500 * 1024 * 1024)
    expect(await readGivenFile(path)).toMatchObject({
      error: { kind: 'too-large', bytes: 500 * 1024 * 1024 },
    })
  })

  it('comes out in the shape that scripts read', async () => {
    const path = join(folder, 'page.txt')
    await writeFile(path, '区里开会\n本报讯 近日，区里召开会议，部署防汛工作。\n记者 王红 文/图')
    expect(await intakeFile(path, workers)).toEqual({
      ok: true,
      value: {
        articles: [
          {
            kicker: '',
            title: '区里开会',
            subtitle: '',
            paragraphs: ['本报讯 近日，区里召开会议，部署防汛工作。'],
            byline: {
              raw: '记者 王红 文/图',
              reporters: ['王红'],
              correspondents: [],
              interns: [],
              photographers: [],
              credit: '文/图',
              others: [],
            },
            captions: [],
          },
        ],
        setAside: [],
      },
    })
  })
})
