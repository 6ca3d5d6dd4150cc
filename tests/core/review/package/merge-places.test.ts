import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { describe, expect, it } from 'vitest'
import { footnotesOf } from '#core/article/footnotes'
import { hrefOf } from '#core/article/link'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { schema } from '#core/article/schema'
import { mergeDocuments } from '#core/review/package/merge/merge-documents'

const PACKER = { by: '乡镇', at: '2026-11-23T02:00:00.000Z', prefix: 'p' }
const TEXT = '全区增长百分之三，居全市第一。'
/** Where the words begin: behind the borders of three empty fields, the body and the paragraph. */
const START = 8

type Edit = (tr: Transform) => Transform
const link = (href: string) => schema.mark('link', { href: `https://${href}.cn/` })
const note = (text: string) => schema.mark('footnote', { note: text })
const on =
  (mark: ReturnType<typeof note>): Edit =>
  (tr) =>
    tr.addMark(START + 2, START + 8, mark)

const plain = newDocument({ ...EMPTY_ARTICLE, blocks: [{ kind: 'paragraph', text: TEXT }] })
const after = (doc: Node, ...edits: readonly Edit[]) =>
  edits.reduce((tr, edit) => edit(tr), new Transform(doc)).doc

function said(doc: Node): readonly string[] {
  const all = footnotesOf(doc).map((one) => `${doc.textBetween(one.from, one.to)}: ${one.note}`)
  doc.descendants((node) => {
    if (node.isText && hrefOf(node) !== null) all.push(`${node.text}: ${hrefOf(node)}`)
  })
  return all
}

const noted = on(note('甲'))
const linked = on(link('a'))
const bare: Edit = (tr) => tr.removeMark(0, tr.doc.content.size)
const begun: Edit = (tr) => tr.insert(START, schema.text('昨日，'))

describe('links and footnotes in a package', () => {
  it.each([
    {
      it: 'come with who set them',
      theirs: [noted, linked],
      now: ['增长百分之三: 甲', '增长百分之三: https://a.cn/'],
    },
    { it: 'go with who took them', base: [noted], theirs: [bare], now: [] },
    {
      it: 'are what one side made of them',
      base: [noted],
      theirs: [on(note('乙'))],
      now: ['增长百分之三: 乙'],
    },
    {
      it: 'stay as we made them',
      base: [linked],
      ours: [on(link('b'))],
      now: ['增长百分之三: https://b.cn/'],
    },
    { it: 'come beside what we wrote', ours: [begun], theirs: [noted], now: ['增长百分之三: 甲'] },
  ])('$it', ({ base: before = [], ours = [], theirs = [], now }) => {
    const base = after(plain, ...before)
    const merged = mergeDocuments(
      { base, ours: after(base, ...ours), theirs: after(base, ...theirs) },
      PACKER,
      new Set(),
    )
    expect(said(merged.doc)).toEqual(now)
    expect(merged.conflicts).toEqual([])
  })

  it('are ours where both changed them, and counted once', () => {
    const base = after(plain, on(note('甲')))
    const docs = { base, ours: after(base, on(note('乙'))), theirs: after(base, on(note('丙'))) }
    const merged = mergeDocuments(docs, PACKER, new Set())
    expect(said(merged.doc)).toEqual(['增长百分之三: 乙'])
    expect(merged.conflicts).toEqual([{ ours: '乙', theirs: '丙' }])
    expect(merged.changed.theirs).toBe(1)
  })
})
