import { describe, expect, it } from 'vitest'
import { articleText } from '#core/article/article-text'
import { EMPTY_ARTICLE, newDocument, type NewArticle } from '#core/article/new-document'
import { schema } from '#core/article/schema'
import { dressedDocument, type Wording } from '#core/house-style/dressed-document'
import type { BylinePosition } from '#core/house-style/house-style'

const PLAIN: Wording = {
  byline: { position: 'below', wording: '{署名}' },
  subheadings: 'none',
  dateline: { wording: '' },
}

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const
const subheading = (text: string) => ({ kind: 'subheading', text }) as const

function dressed(article: Partial<NewArticle>, wording: Partial<Wording>) {
  const doc = newDocument({ ...EMPTY_ARTICLE, ...article })
  const result = dressedDocument(doc, { ...PLAIN, ...wording })
  result.check()
  return articleText(result)
}

function placed(position: BylinePosition, wording: string, blocks: NewArticle['blocks']) {
  const article = { byline: '（本报记者 张三）', blocks }
  const { paragraphs, byline } = dressed(article, { byline: { position, wording } })
  return [...paragraphs, byline]
}

function ending(blocks: NewArticle['blocks']) {
  return placed('body-end', '（{署名}）', blocks)
}

function opening(text: string) {
  return placed('body-start', '（{署名}）', [paragraph(text)])
}

describe('an article in the words of a house style', () => {
  it('is left as it is by a style that says nothing', () => {
    const doc = newDocument({
      ...EMPTY_ARTICLE,
      byline: ' 本报记者 张三',
      blocks: [paragraph('本报讯 春来'), subheading('问需于民')],
    })
    expect(articleText(dressedDocument(doc, PLAIN)).paragraphs).toEqual(articleText(doc).paragraphs)
  })

  it.each([
    ['han', ['一、甲', '二、乙']],
    ['bracketed', ['（一）甲', '（二）乙']],
    ['digits', ['1.甲', '2.乙']],
  ] as const)('counts sub-headings: %s', (subheadings, paragraphs) => {
    const blocks = [subheading('　甲'), subheading('乙')]
    expect(dressed({ blocks }, { subheadings }).paragraphs).toEqual(paragraphs)
  })

  it.each(['一、甲', '（二）甲', '3.甲', '①甲', '第一，甲', '其二：甲'])(
    'leaves the number its author gave to “%s”',
    (text) => {
      const blocks = [subheading(text), subheading('3.5亿元怎么花')]
      expect(dressed({ blocks }, { subheadings: 'han' }).paragraphs).toEqual([
        text,
        '二、3.5亿元怎么花',
      ])
    },
  )

  it.each([
    ['本报讯（记者 张三）春来', '本台讯（记者 张三）春来'],
    ['　　本报综合消息 春来', '　　本台讯 春来'],
    ['【本网讯】春来', '【本台讯】春来'],
    ['新华社北京11月2日电 春来', '新华社北京11月2日电 春来'],
    ['本报讯息灵通', '本报讯息灵通'],
  ])('says the dateline in the house’s words: %s', (text, expected) => {
    const blocks = [paragraph(text)]
    const wording = { dateline: { wording: '本台讯' } }
    expect(dressed({ blocks }, wording).paragraphs).toEqual([expected])
  })

  it('words the byline below the text or under the title, without doubling its brackets', () => {
    const blocks = [paragraph('春来。')]
    expect(placed('below', '{署名}', blocks)).toEqual(['春来。', '（本报记者 张三）'])
    expect(placed('under-title', '文｜{署名}', blocks)).toEqual(['春来。', '文｜本报记者 张三'])
  })

  it('sets the byline behind the last words, or on a line of its own after what has none', () => {
    expect(ending([paragraph('春来。 '), paragraph('')])).toEqual(['春来。（本报记者 张三）', ''])
    expect(ending([subheading('春')])).toEqual(['春', '（本报记者 张三）', ''])
  })

  it('sets the byline behind the dateline, unless that names somebody already', () => {
    expect(opening('本报讯 春来')).toEqual(['本报讯（本报记者 张三） 春来', ''])
    expect(opening('　　春来')).toEqual(['（本报记者 张三）春来', ''])
    expect(opening('本报讯（记者 李四）春来')).toEqual([
      '本报讯（记者 李四）春来',
      '（本报记者 张三）',
    ])
  })

  it('keeps what is strong, and adds nothing strong', () => {
    const strong = schema.text('强', [schema.marks.strong.create()])
    const doc = newDocument({ ...EMPTY_ARTICLE, byline: '张三' })
    const { nodes } = schema
    const bolded = nodes.doc.create(null, [
      ...doc.children.slice(0, 3),
      nodes.body.create(null, [nodes.paragraph.create(null, [schema.text('弱'), strong])]),
      ...doc.children.slice(4),
    ])
    const result = dressedDocument(bolded, {
      ...PLAIN,
      byline: { position: 'body-end', wording: '（{署名}）' },
    })
    const pieces = result
      .child(3)
      .child(0)
      .children.map(({ text, marks }) => [text, marks.length])
    expect(pieces).toEqual([
      ['弱', 0],
      ['强', 1],
      ['（张三）', 0],
    ])
  })
})
