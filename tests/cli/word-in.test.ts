import { execFile } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  del,
  documentOf,
  ins,
  inRun,
  LI,
  p,
  r,
  relationships,
  ZHAO,
} from '../core/intake/word/read/word-xml.ts'
import { temporaryFolder } from '../e2e/temporary-folder.ts'
import { wordFile } from '../backend/intake/word-file.ts'
import { quwen } from './quwen-command.ts'

const run = promisify(execFile)

const mark = (change: string) => `<w:pPr><w:rPr>${change}</w:rPr></w:pPr>`
const range = (end: 'Start' | 'End') => `<w:commentRange${end} w:id="0"/>`
const BODY = [
  p(r('全区'), del('共计', ZHAO), ins(r('完成')), ins(r('投资')), r('3亿元。')),
  `<w:p>${mark(`<w:del ${LI}/>`)}${r('前半')}</w:p>`,
  p(r('后半')),
  `<w:p>${mark(`<w:ins ${LI}/>`)}${range('Start')}${r('甲')}</w:p>`,
  p(r('乙'), range('End'), inRun('<w:commentReference w:id="0"/>')),
  p(inRun('<w:drawing><wp:docPr descr="湖面"/><a:blip r:embed="rId1"/></w:drawing>')),
  `<w:tbl><w:tr><w:tc>${p(r('单位'))}</w:tc><w:tc>${p(r('人'), ins(r('数')))}</w:tc></w:tr><w:tr><w:trPr><w:del ${ZHAO}/></w:trPr><w:tc>${p(r('旧行'))}</w:tc></w:tr></w:tbl>`,
]
const comment = (id: number, text: string) =>
  `<w:comment w:id="${id}" ${LI}><w:p w14:paraId="0000000${id}">${r(text)}</w:p></w:comment>`

let folder: string

beforeAll(async () => {
  folder = await temporaryFolder()
  const file = wordFile(documentOf(BODY.join('')), {
    'word/_rels/document.xml.rels': relationships(['rId1', 'image', 'media/image1.png']),
    'word/media/image1.png': new Uint8Array([1, 2, 3]),
    'word/comments.xml': `<w:comments>${comment(0, '核实')}${comment(1, '已核')}</w:comments>`,
    'word/commentsExtended.xml':
      '<w15:commentsEx><w15:commentEx w15:paraId="00000000" w15:done="1"/><w15:commentEx w15:paraId="00000001" w15:paraIdParent="00000000"/></w15:commentsEx>',
  })
  await writeFile(join(folder, 'a.docx'), file)
  await writeFile(join(folder, 'broken.docx'), file.subarray(0, 300))
  await writeFile(join(folder, 'text.docx'), '不是 Word')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('quwen word-in', () => {
  it('prints what a Word file says, and what became of it', async () => {
    const { code, printed, complained } = await quwen(['word-in', 'a.docx', '--json'], {
      in: folder,
    })
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
    const li = { author: '李敏', date: '2026-03-01T08:00:00Z' }
    const zhao = { author: '赵编审', date: '2026-03-02T09:30:00Z' }
    expect(JSON.parse(printed)).toEqual({
      paragraphs: ['全区完成投资3亿元。', '前半后半', '甲', '乙', ''],
      original: ['全区共计3亿元。', '前半', '后半', '甲乙', ''],
      insertions: [
        { text: '完成投资', ...li },
        { text: '数', ...li },
      ],
      deletions: [
        { text: '共计', ...zhao },
        { text: '旧行', ...zhao },
      ],
      comments: [
        {
          text: '核实',
          ...li,
          quoted: '甲\n乙',
          replies: [{ text: '已核', ...li }],
          resolved: true,
        },
      ],
      images: [{ name: 'image1.png', bytes: 3, description: '湖面' }],
      tables: [[['单位', '人数']]],
      lossReport: [],
    })
  })

  it('tells people the same in words', async () => {
    const { printed } = await quwen(['word-in', 'a.docx'], { in: folder, language: 'en_GB' })
    expect(printed).toContain('前半后半\n')
    expect(printed).toContain('  完成投资 (李敏, 2026-03-01T08:00:00Z)')
    expect(printed).toContain('“甲 乙”: 核实')
  })

  it.each([
    [['gone.docx'], 1, '找不到'],
    [['broken.docx'], 1, '损坏'],
    [['text.docx'], 1, 'Word'],
    [[], 2, 'FILE'],
    [['a.docx', 'b.docx'], 2, 'b.docx'],
  ])('says in a sentence what is wrong with %j', async (files, code, words) => {
    const outcome = await quwen(['word-in', ...files], { in: folder })
    expect(outcome.code).toBe(code)
    expect(outcome.printed).toBe('')
    expect(outcome.complained.split('\n')[0]).toContain(words)
  })

  it('reads what pandoc writes, and LibreOffice out of it', async (test) => {
    const words =
      '甲[新]{.insertion author="李敏" date="2026-03-01T08:00:00Z"}[旧]{.deletion author="赵" date="2026-03-01T08:00:00Z"}乙[核实]{.comment-start id="0" author="王" date="2026-03-01T08:00:00Z"}丙丁[]{.comment-end id="0"}戊[^1]\n\n[^1]: 注。\n'
    await writeFile(join(folder, 'b.md'), words)
    const pandoc = run('pandoc', ['b.md', '-o', 'b.docx'], { cwd: folder })
    if (!(await isThere(pandoc))) test.skip('pandoc is not installed here')
    expect(await saidIn('b.docx')).toEqual(SAID)

    const profile = `-env:UserInstallation=file://${folder}/profile`
    const to = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', 'again', 'b.docx']
    const office = run('soffice', [profile, '--headless', ...to], { cwd: folder })
    if (!(await isThere(office))) test.skip('LibreOffice is not installed here')
    expect(await saidIn('again/b.docx')).toEqual(SAID)
  }, 60_000)
})

const SAID = {
  paragraphs: ['甲新乙丙丁戊', '注。'],
  original: ['甲旧乙丙丁戊', '注。'],
  insertions: ['新 李敏'],
  deletions: ['旧 赵'],
  comments: ['核实 王 丙丁'],
}

type Said = { readonly text: string; readonly author: string; readonly quoted: string }

async function saidIn(name: string) {
  const { printed } = await quwen(['word-in', name, '--json'], { in: folder })
  const { paragraphs, original, insertions, deletions, comments } = JSON.parse(printed)
  return {
    paragraphs,
    original,
    insertions: named(insertions),
    deletions: named(deletions),
    comments: comments.map(({ text, author, quoted }: Said) => `${text} ${author} ${quoted}`),
  }
}

function named(all: readonly Said[]): readonly string[] {
  return all.map(({ text, author }) => `${text} ${author}`)
}

async function isThere(program: Promise<unknown>): Promise<boolean> {
  try {
    await program
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
