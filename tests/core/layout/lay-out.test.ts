import { describe, expect, it } from 'vitest'
import { schema } from '#core/article/schema'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { layOut, pageCount } from '#core/layout/lay-out'
import type { LaidPage } from '#core/layout/laid'
import { article, paragraph } from '../review/suggested-article.ts'
import { mixedArticle } from '../../word/mixed-articles.ts'

const { newspaper, official } = HOUSE_STYLES

/** 100 characters a paragraph: four lines of 25, 27, 27 and 21. */
const plain = (paragraphs: number) =>
  newDocument({
    ...EMPTY_ARTICLE,
    blocks: Array.from({ length: paragraphs }, () => ({
      kind: 'paragraph' as const,
      text: '区'.repeat(100),
    })),
  })

/** `plain`, with a note on the last character. */
function noted(paragraphs: number, note: string) {
  const doc = plain(paragraphs)
  const body = doc.child(3)
  const mark = schema.marks.footnote.create({ note })
  const last = schema.nodes.paragraph.create(null, [
    schema.text('区'.repeat(99)),
    schema.text('区', [mark]),
  ])
  const blocks = body.content.replaceChild(body.childCount - 1, last)
  return doc.copy(doc.content.replaceChild(3, body.copy(blocks)))
}

const words = ({ lines }: LaidPage) =>
  lines.map(({ spans }) => spans.map(({ text }) => text).join(''))

const isUnderlined = ([page]: readonly LaidPage[]) => page?.lines[0]?.spans[0]?.face.isUnderlined

describe('an article on paper', () => {
  it.each([
    [newspaper, 24, 27],
    [official, 22, 28],
  ] as const)('has as many lines and characters as its style says', (style, lines, characters) => {
    const [page] = layOut(plain(12), style).pages
    const copy = page === undefined ? [] : words(page).filter((line) => line.startsWith('区'))
    expect(copy).toHaveLength(lines)
    expect(copy.slice(0, 2).map((line) => line.length)).toEqual([characters - 2, characters])
  })

  it('takes another page for one line more', () => {
    expect([pageCount(plain(6), newspaper), pageCount(plain(7), newspaper)]).toEqual([1, 2])
  })

  it('keeps everything within the margins, but for one hanging mark', () => {
    const doc = mixedArticle({ characters: 4000, table: true })
    const { page } = newspaper
    for (const { lines } of layOut(doc, newspaper).pages) {
      for (const { y, height, spans } of lines.slice(0, -1)) {
        expect(y).toBeGreaterThanOrEqual(page.top)
        expect(y + height).toBeLessThanOrEqual(page.height - page.bottom + 1)
        const right = Math.max(...spans.map(({ x, width }) => x + width))
        expect(right).toBeLessThanOrEqual(page.width - page.right + 352)
      }
    }
  })

  it('leaves no sub-heading alone at the foot of a page', () => {
    const copy = { kind: 'paragraph', text: '区里开会。' } as const
    const doc = newDocument({
      ...EMPTY_ARTICLE,
      blocks: [
        ...Array.from({ length: 23 }, () => copy),
        { kind: 'subheading', text: '小标题' },
        copy,
      ],
    })
    const [first, second] = layOut(doc, newspaper).pages.map(words)
    expect(first).not.toContain('小标题')
    expect(second?.[0]).toBe('小标题')
  })

  it('numbers its pages as the style does', () => {
    const last = layOut(plain(7), newspaper).pages.map((page) => words(page).at(-1))
    expect(last).toEqual(['— 1 —', '— 2 —'])
    const bare = layOut(plain(7), { ...newspaper, pageNumbers: 'none' })
    expect(words(bare.pages[1] ?? { lines: [], pictures: [], boxes: [] })).not.toContain('— 2 —')
  })

  it('sets the words of its header above the text of every page, and takes no line from it', () => {
    const headed = { ...newspaper, header: { wording: '区情快报' } }
    const pages = layOut(plain(7), headed).pages
    const heads = pages.map(({ lines }) =>
      lines.find(({ spans }) => spans.some(({ text }) => text === '区情快报')),
    )
    expect(heads.map((line) => line?.y)).toEqual([newspaper.page.header, newspaper.page.header])
    expect(pages.length).toBe(pageCount(plain(7), newspaper))
  })

  it('shows what is struck and inserted when changes are shown, and says which is which', () => {
    const doc = article({ title: '开会' }, paragraph('工人[-旧-]装了[+新+]门窗'))
    const [final] = layOut(doc, newspaper).pages
    const [tracked] = layOut(doc, newspaper, { changes: 'tracked' }).pages
    expect(final?.lines.slice(0, 2).map(({ spans }) => spans.map(({ text }) => text))).toEqual([
      ['开会'],
      ['工人装了新门窗'],
    ])
    expect(tracked?.lines[1]?.spans.map(({ text, change }) => [text, change])).toEqual([
      ['工人', undefined],
      ['旧', 'deleted'],
      ['装了', undefined],
      ['新', 'inserted'],
      ['门窗', undefined],
    ])
  })

  it('underlines links only in styles that are read on a screen', () => {
    const link = schema.marks.link.create({ href: 'https://www.guancheng.gov.cn' })
    const doc = article(
      { title: '' },
      schema.nodes.paragraph.create(null, schema.text('区里', [link])),
    )
    expect(isUnderlined(layOut(doc, HOUSE_STYLES.internal).pages)).toBe(true)
    expect(isUnderlined(layOut(doc, newspaper).pages)).toBeUndefined()
  })

  it('fills every line but the last of a paragraph', () => {
    const [page] = layOut(plain(1), newspaper).pages
    const rights = page?.lines.slice(0, 4).map(({ spans }) => {
      const last = spans.at(-1)
      return Math.round((last?.x ?? 0) + (last?.width ?? 0))
    })
    expect(rights?.slice(0, 3)).toEqual([10_273, 10_273, 10_273])
    expect(rights?.[3]).toBeLessThan(10_273)
  })

  it('hangs the lines of an item under its text, behind its number', () => {
    const item = schema.nodes.list_item.create(null, paragraph('区'.repeat(40)))
    const list = schema.nodes.ordered_list.create({ order: 9 }, [item, item])
    const [page] = layOut(article({ title: '' }, list), newspaper).pages
    const starts = page?.lines
      .slice(0, 3)
      .map(({ spans }) => spans.map(({ x, text }) => [x, text[0]]))
    const text = newspaper.page.left + 4 * 320
    expect(starts).toEqual([
      [
        [newspaper.page.left + 2 * 320, '9'],
        [text, '区'],
      ],
      [[text, '区']],
      [
        [newspaper.page.left + 2 * 320, '1'],
        [text, '区'],
      ],
    ])
  })

  it('sets a note at the foot of the page on which its number stands, and takes its room there', () => {
    const [page] = layOut(noted(1, '见第二版。'), newspaper).pages
    const [last, foot] = page?.lines.slice(3, 5) ?? []
    expect(last?.spans.at(-1)).toMatchObject({ text: '1', face: { isRaised: true } })
    expect(foot?.spans.map(({ text }) => text)).toEqual(['1', ' 见第二版。'])
    const end = (foot?.y ?? 0) + (foot?.height ?? 0)
    expect(end).toBeCloseTo(newspaper.page.height - newspaper.page.bottom)
    expect(page?.noteRule?.y).toBeLessThan(foot?.y ?? 0)
    // The twenty-fourth line has no room for its note below it.
    expect(pageCount(noted(6, '见第二版。'), newspaper)).toBe(2)
  })

  it('lets a note that is longer than a page go on at the foot of the next, whole', () => {
    const note = '注'.repeat(6000)
    const pages = layOut(noted(1, note), { ...newspaper, pageNumbers: 'none' }).pages
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flatMap(words).join('').match(/注/gu)).toHaveLength(6000)
    for (const { lines } of pages) {
      const ends = lines.map(({ y, height }) => y + height)
      expect(Math.max(...ends)).toBeLessThanOrEqual(
        newspaper.page.height - newspaper.page.bottom + 1,
      )
    }
  })
})
