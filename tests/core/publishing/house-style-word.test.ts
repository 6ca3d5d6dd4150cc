import { describe, expect, it } from 'vitest'
import { schema } from '#core/article/schema'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { textWidth, type HouseStyle } from '#core/house-style/house-style'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { wordFile } from '#core/publishing/word-file'
import { photoFixtures } from '../../word/photo-fixtures.ts'
import { richArticle } from '../../word/rich-article.ts'
import { openPackage, paragraphText, partOf, styleIdOf } from '../../word/word-package.ts'
import { elements } from '../../word/xml-tree.ts'

const AT = '2026-11-22T10:00:00Z'
const { newspaper } = HOUSE_STYLES

const doc = newDocument({
  ...EMPTY_ARTICLE,
  title: '区里开会',
  subtitle: '部署全年',
  byline: '本报记者 张三',
  blocks: [
    { kind: 'paragraph', text: '本报讯 春来。' },
    { kind: 'subheading', text: '问需于民' },
    { kind: 'paragraph', text: '夏至。' },
  ],
})

async function inStyle(change: Partial<HouseStyle>) {
  const articles = [{ doc, author: '', photos: new Map() }]
  return openPackage(await wordFile({ articles, style: { ...newspaper, ...change }, at: AT }))
}

const lines = ({ body }: ReturnType<typeof openPackage>) =>
  elements(body, 'w:p').map((one) => `${styleIdOf(one)} ${paragraphText(one)}`)

describe('a Word file in a house style', () => {
  it.each([
    [
      { position: 'below', wording: '{署名}' },
      ['title', 'subtitle', 'body', 'subheading', 'body', 'byline'],
    ],
    [
      { position: 'under-title', wording: '（{署名}）' },
      ['title', 'subtitle', 'byline', 'body', 'subheading', 'body'],
    ],
    [
      { position: 'body-end', wording: '（{署名}）' },
      ['title', 'subtitle', 'body', 'subheading', 'body'],
    ],
  ] as const)('has the byline where $position says', async (byline, order) => {
    const written = lines(await inStyle({ byline }))
    expect(written.map((line) => line.split(' ')[0])).toEqual(order.map((part) => `quwen-${part}`))
  })

  it('says bold itself where the bold style of its paragraph would turn a bold style light', async () => {
    const strong = schema.marks.strong.create()
    const words = [schema.text('问需', [strong]), schema.text('于民')]
    const body = schema.nodes.body.create(null, [
      schema.nodes.subheading.create(null, words),
      schema.nodes.paragraph.create(null, words),
    ])
    const stressed = doc.copy(doc.content.replaceChild(3, body))
    const articles = [{ doc: stressed, author: '', photos: new Map() }]
    const file = await wordFile({ articles, style: HOUSE_STYLES.wechat, at: AT })
    const written = elements(openPackage(file).body, 'w:r')
      .filter((run) => elements(run, 'w:rStyle').length > 0)
      .map((run) => elements(run, 'w:b').length)
    expect(written).toEqual([1, 0])
  })

  it('says what the style says in words: number, dateline, byline', async () => {
    const written = lines(
      await inStyle({
        subheadings: 'han',
        dateline: { wording: '本台讯' },
        byline: { position: 'body-end', wording: '（{署名}）' },
      }),
    )
    expect(written.slice(2)).toEqual([
      'quwen-body 本台讯 春来。',
      'quwen-subheading 一、问需于民',
      'quwen-body 夏至。（本报记者 张三）',
    ])
  })

  it('carries an exchange with Word as it is written', async () => {
    const articles = [{ doc, author: '', photos: new Map() }]
    const style: HouseStyle = { ...newspaper, subheadings: 'han', dateline: { wording: '本台讯' } }
    const order = { articles, style, changes: 'tracked', at: AT } as const
    expect(lines(openPackage(await wordFile(order)))).toContain('quwen-subheading 问需于民')
  })

  it('has photos as wide as the style’s share of the line, and never larger than they are', async () => {
    const { photos, onPage } = photoFixtures()
    const articles = [{ doc: richArticle(onPage), author: '', photos }]
    const widths = async (photoWidth: number) => {
      const file = await wordFile({ articles, style: { ...newspaper, photoWidth }, at: AT })
      const extents = elements(openPackage(file).body, 'wp:extent')
      return extents.map(({ attributes }) => Number(attributes['cx']))
    }
    const [whole, narrow] = [await widths(1), await widths(0.2)]
    // 635 EMU to the twip; a pixel of rounding is 9525 of them.
    const fifth = 0.2 * textWidth(newspaper.page) * 635 + 9_525
    expect(narrow.every((width) => width <= fifth)).toBe(true)
    expect(narrow.some((width, index) => width < (whole[index] ?? 0))).toBe(true)
  })

  it('names the stand-ins of its fonts, and has page numbers as the style has', async () => {
    const none = await inStyle({ pageNumbers: 'none', standIns: { 黑体: ['SimHei', '思源黑体'] } })
    expect(none.parts.has('word/footer1.xml')).toBe(false)
    const fonts = elements(partOf(none.parts, 'word/fontTable.xml'), 'w:altName')
    expect(fonts.map(({ attributes }) => attributes['w:val'])).toEqual(['SimHei,思源黑体'])
    const { parts } = await inStyle({ pageNumbers: 'of-total' })
    const footer = partOf(parts, 'word/footer1.xml')
    const instructions = elements(footer, 'w:instrText').map(({ text }) => text.trim())
    expect(instructions).toEqual(['PAGE', 'NUMPAGES'])
  })
})
