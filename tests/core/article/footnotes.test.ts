import { describe, expect, it } from 'vitest'
import { footnotesOf } from '#core/article/footnotes'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { schema } from '#core/article/schema'

const { paragraph, body } = schema.nodes
const noted = (text: string, note: string, ...marks: readonly 'strong'[]) =>
  schema.text(text, [schema.mark('footnote', { note }), ...marks.map((name) => schema.mark(name))])

describe('the footnotes of an article', () => {
  it('are one for neighbouring words with one note, and end with their paragraph', () => {
    const blocks = [
      [schema.text('前'), noted('全', '甲'), noted('市', '甲', 'strong'), noted('区', '乙')],
      [noted('县', '乙')],
    ]
    const doc = newDocument({ ...EMPTY_ARTICLE, title: '题' })
    const whole = doc.type.create(
      null,
      doc.children.map((field) =>
        field.type === body
          ? body.create(
              null,
              blocks.map((content) => paragraph.create(null, content)),
            )
          : field,
      ),
    )
    const footnotes = footnotesOf(whole)
    expect(footnotes.map(({ note }) => note)).toEqual(['甲', '乙', '乙'])
    expect(footnotes.map(({ from, to }) => whole.textBetween(from, to))).toEqual([
      '全市',
      '区',
      '县',
    ])
  })
})
