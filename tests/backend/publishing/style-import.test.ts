import { Document, Packer, Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { HostileWord } from '#core/intake/word/read/limits'
import { lookOfFile } from '#backend/publishing/style-import/look-of-file'
import { styleInThread } from '#backend/publishing/style-import/style-in-thread'
import { HouseStyle, PARAGRAPH_STYLES } from '#core/house-style/house-style'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { importStyle } from '#core/house-style/import/import-style'
import { wordFile as exported } from '#core/publishing/word-file'
import { photoFixtures } from '../../word/photo-fixtures.ts'
import { richArticle } from '../../word/rich-article.ts'
import { documentXml, run, wordFile } from '../intake/word-file.ts'

const imported = (bytes: Uint8Array) => importStyle(lookOfFile(bytes))

const BODY = '今年以来，全区投入1.36亿元，对42个老旧小区实施综合改造，惠及居民8600余户，群众满意。'

/** As most newsrooms write: everything in “正文”, and every paragraph set by hand. */
function line(text: string, paragraph: string, type: string): string {
  return `<w:p><w:pPr>${paragraph}</w:pPr><w:r><w:rPr>${type}</w:rPr><w:t>${text}</w:t></w:r></w:p>`
}

const FANGSONG = '<w:rFonts w:ascii="仿宋" w:eastAsia="仿宋"/><w:sz w:val="32"/>'
const COPY =
  '<w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>'

const BY_HAND = documentXml(
  line('喜迎新年', '<w:jc w:val="center"/>', '<w:rFonts w:eastAsia="楷体"/><w:sz w:val="30"/>'),
  line(
    '老旧小区改出新生活',
    '<w:spacing w:line="700" w:lineRule="exact" w:after="200"/><w:jc w:val="center"/>',
    '<w:rFonts w:eastAsia="方正小标宋简体"/><w:sz w:val="44"/>',
  ),
  line('（本报记者 李明 通讯员 王芳）', '<w:jc w:val="center"/>', FANGSONG),
  line(`本报讯 ${BODY}`, COPY, FANGSONG),
  line('一、问需于民', COPY, '<w:rFonts w:eastAsia="黑体"/><w:sz w:val="32"/>'),
  line(BODY, COPY, FANGSONG),
  line('二、长效管理', COPY, '<w:rFonts w:eastAsia="黑体"/><w:sz w:val="32"/>'),
  line(BODY, COPY, `${FANGSONG}<w:color w:val="000000"/>`),
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/><w:cols w:num="2"/></w:sectPr>',
)

function header(inside: string): string {
  return `<w:hdr xmlns:w="w"><w:p>${inside}</w:p></w:hdr>`
}

describe('the look of a Word file as a house style', () => {
  it.each([HOUSE_STYLES.newspaper, HOUSE_STYLES.internal, HOUSE_STYLES.wechat])(
    'comes back from our own file in the style $id',
    async (shipped) => {
      const { photos, onPage } = photoFixtures()
      const rich = { doc: richArticle(onPage), author: '', photos }
      const file = await exported({ articles: [rich], style: shipped, at: '2026-11-22T10:00:00Z' })
      const { style, missed } = imported(file)
      expect(HouseStyle.safeParse(style).success).toBe(true)
      expect(style.page).toEqual(shipped.page)
      expect(style.pageNumbers).toBe(shipped.pageNumbers)
      const compared = PARAGRAPH_STYLES.filter((part) => !part.endsWith('page-number'))
      const known = compared.filter((part) => missed.every((one) => one.part !== part))
      expect(known.length).toBeGreaterThan(8)
      for (const part of known) {
        const { font, size, alignment, line: pitch } = shipped.paragraphs[part]
        expect(style.paragraphs[part]).toMatchObject({ font, size, alignment, line: pitch })
      }
    },
  )

  it('is read off paragraphs that are set by hand, and says from what', () => {
    const { style, taken, missed } = imported(wordFile(BY_HAND))
    expect(style.paragraphs.title).toMatchObject({
      font: '方正小标宋简体',
      size: 44,
      alignment: 'center',
      line: 700,
      after: 200,
    })
    expect(style.paragraphs.kicker).toMatchObject({ font: '楷体', size: 30 })
    expect(style.paragraphs.body).toMatchObject({
      font: '仿宋',
      latin: '仿宋',
      size: 32,
      line: 560,
      firstLineChars: 2,
      alignment: 'both',
    })
    expect(style.paragraphs.subheading).toMatchObject({ font: '黑体' })
    expect(style.byline).toEqual({ position: 'under-title', wording: '（{署名}）' })
    expect(style.subheadings).toBe('han')
    expect(style.page).toMatchObject({ top: 2098, left: 1588, footer: 992 })
    expect(style.pageNumbers).toBe('none')
    expect(taken).toContainEqual({ part: 'body', from: 'look', name: '', count: 3 })
    expect(missed).toEqual(
      expect.arrayContaining([
        { part: 'page', what: 'columns' },
        { part: 'caption', what: 'absent' },
      ]),
    )
  })

  it('makes an indent of blanks typed before the text, and an exact pitch of one and a half lines', () => {
    const copy = '<w:spacing w:line="360" w:lineRule="auto"/>'
    const { style, missed } = imported(
      wordFile(documentXml(...[1, 2, 3].map(() => line(`　　${BODY}`, copy, FANGSONG)))),
    )
    expect(style.paragraphs.body).toMatchObject({ firstLineChars: 2, line: 624 })
    expect(missed).toEqual(
      expect.arrayContaining([
        { part: 'body', what: 'typed-indent' },
        { part: 'body', what: 'line-multiple' },
        { part: 'page', what: 'absent' },
      ]),
    )
  })

  it('takes 宋体 for Han characters where a template names a face that has none', () => {
    const western = '<w:rFonts w:ascii="Calibri" w:eastAsia="Calibri"/><w:sz w:val="24"/>'
    const { style } = imported(wordFile(documentXml(line(BODY, '', western))))
    expect(style.paragraphs.body).toMatchObject({ font: '宋体', latin: 'Calibri' })
  })

  it('follows named styles and what they inherit', async () => {
    const bytes = await Packer.toArrayBuffer(
      new Document({
        styles: {
          default: { document: { run: { font: { eastAsia: '宋体' }, size: 21 } } },
          paragraphStyles: [
            {
              id: 'copy',
              name: '稿件正文',
              run: { size: 28 },
              paragraph: { spacing: { line: 500, lineRule: 'exact' } },
            },
            { id: 'sub', name: '小标题', basedOn: 'copy', run: { bold: true, color: 'C00000' } },
            { id: 'sign', name: '署名', basedOn: 'copy', paragraph: { alignment: 'right' } },
          ],
        },
        sections: [
          {
            children: [
              new Paragraph({ style: 'copy', children: [new TextRun(BODY)] }),
              new Paragraph({ style: 'sub', children: [new TextRun('长效管理')] }),
              new Paragraph({ style: 'copy', children: [new TextRun(BODY)] }),
            ],
          },
        ],
      }),
    )
    const { style, taken, missed } = imported(new Uint8Array(bytes))
    expect(style.paragraphs.body).toMatchObject({ font: '宋体', size: 28, line: 500 })
    expect(style.paragraphs.subheading).toMatchObject({ font: '宋体', size: 28, bold: true })
    expect(style.paragraphs.byline).toMatchObject({ alignment: 'right', size: 28 })
    expect(taken).toContainEqual({ part: 'body', from: 'style', name: '稿件正文', count: 2 })
    expect(taken).toContainEqual({ part: 'byline', from: 'style', name: '署名', count: 0 })
    expect(missed).toContainEqual({ part: 'subheading', what: 'colour' })
  })

  it('takes the words at the head of its pages, in their look', async () => {
    const look = { ...HOUSE_STYLES.internal.paragraphs['page-header'], alignment: 'right' } as const
    const headed: HouseStyle = {
      ...HOUSE_STYLES.internal,
      header: { wording: '区情快报　第 3 期' },
      paragraphs: { ...HOUSE_STYLES.internal.paragraphs, 'page-header': look },
    }
    const { photos, onPage } = photoFixtures()
    const rich = { doc: richArticle(onPage), author: '', photos }
    const file = await exported({ articles: [rich], style: headed, at: '2026-11-22T10:00:00Z' })
    const { style, missed } = imported(file)
    expect(style.header).toEqual(headed.header)
    expect(style.paragraphs['page-header']).toMatchObject({ size: look.size, alignment: 'right' })
    expect(missed).not.toContainEqual({ part: 'page-header', what: 'header' })
  })

  it.each([
    [
      'a number that a field shows',
      header(`<w:fldSimple w:instr="PAGE">${run('1')}</w:fldSimple>`),
    ],
    ['more words than a line holds', header(run('区'.repeat(41)))],
  ])('says that it leaves a header out: %s', (_, part) => {
    const file = wordFile(documentXml(line(BODY, COPY, FANGSONG)), { 'word/header1.xml': part })
    const { style, missed } = imported(file)
    expect(style.header.wording).toBe('')
    expect(missed).toContainEqual({ part: 'page-header', what: 'header' })
  })

  it.each([
    ['an entity', `<!DOCTYPE a [<!ENTITY b "c">]>${documentXml()}`],
    ['a depth without end', documentXml('<w:sdt>'.repeat(300))],
  ])('is not read past the limits of intake: %s', (_, document) => {
    expect(() => lookOfFile(wordFile(document))).toThrow(HostileWord)
  })

  it('refuses what is no Word file before any thread is asked', async () => {
    const answer = await styleInThread({ name: 'a.docx', bytes: Buffer.from('区闻') }, '/nowhere')
    expect(answer).toEqual({ ok: false, error: { kind: 'not-a-word-file' } })
  })
})
