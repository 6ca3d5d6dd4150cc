import { describe, expect, it } from 'vitest'
import { NO_DETAILS } from '#core/article/article'
import { EMPTY_ARTICLE, newDocument, type NewArticle } from '#core/article/new-document'
import { schema } from '#core/article/schema'
import type { Finding } from '#core/proofreading/finding'
import { proofArticleOf } from '#core/proofreading/proof-article-of'
import { checksOf, type Checked } from '#core/review/checks'
import { correctionsBy } from '#core/review/corrections'
import { signedContent } from '#core/review/signed-content'

const { marks, nodes } = schema

function checked(article: Partial<NewArticle>, more: Partial<Checked> = {}) {
  const doc = newDocument({ ...EMPTY_ARTICLE, ...article })
  const found = {
    doc,
    comments: [],
    article: proofArticleOf(doc, NO_DETAILS),
    findings: [],
    record: { headlines: [] },
    hasRoster: true,
  }
  const results = checksOf({ ...found, ...more })
  return Object.fromEntries(results.map(({ check, left }) => [check, left]))
}

function finding(rule: string, how: Finding['class']): Finding {
  const place = { field: 'body', index: 0 } as const
  const words = { zh: '', en: '' }
  const span = { from: 0, to: 1, text: '区', suggestion: null, isSafe: false }
  return { rule, class: how, place, ...span, message: words, source: '' }
}

describe('the checks before a sign-off', () => {
  it('find nothing left in an empty article, but people are needed to check posts against', () => {
    const clear = { errors: 0, headlines: 0, suggestions: 0, comments: 0, captions: 0, roster: 0 }
    expect(checked({})).toEqual(clear)
    expect(checked({}, { hasRoster: false })).toEqual({ ...clear, roster: 1 })
  })

  it('count errors, and of the roster warnings too; hints hold up nobody', () => {
    const findings = [
      finding('PU-01', 'error'),
      finding('PU-02', 'warning'),
      finding('LD-03', 'warning'),
      finding('LD-04', 'error'),
      finding('LD-05', 'hint'),
    ]
    expect(checked({}, { findings })).toMatchObject({ errors: 2, roster: 2 })
  })

  it('count headlines nobody ticked off, photos without words and threads without an end', () => {
    const photo = { kind: 'photo', media: 'a.jpg', width: 1, height: 1, credit: '' } as const
    const at = '2026-05-08T20:00:00.000Z'
    const thread = { quoted: '', entries: [{ id: '1', by: '王', at, text: '核' }], resolved: null }
    const article = {
      title: '区里开会',
      subtitle: '区长讲话',
      blocks: [
        { ...photo, caption: ' ' },
        { ...photo, caption: '会场' },
      ],
    }
    const tick = { place: { field: 'title', index: 0 }, text: '区里开会', by: '', at } as const
    const more = {
      record: { headlines: [tick] },
      comments: [
        { ...thread, id: 'a' },
        { ...thread, id: 'b', resolved: { by: '李', at } },
      ],
    }
    expect(checked(article, more)).toMatchObject({ headlines: 2, captions: 1, comments: 1 })
  })
})

function paragraph(...children: Parameters<typeof schema.text>[]) {
  const texts = children.map(([text, of]) => schema.text(text, of))
  return nodes.paragraph.create(null, texts)
}

function saying(...children: Parameters<typeof schema.text>[]) {
  const doc = newDocument(EMPTY_ARTICLE)
  const body = nodes.body.create(null, [paragraph(...children)])
  return doc.copy(doc.content.replaceChild(3, body))
}

describe('the text that is signed', () => {
  const change = { id: '1', by: '李强', at: '2026-05-08T20:00:00.000Z' }

  it('is the same wherever comments hang, and another with any letter, mark, link, note or suggestion', () => {
    const plain = signedContent(saying(['区里开会']))
    const comment = marks.comment.create({ thread: 'a' })
    expect(signedContent(saying(['区里'], ['开会', [comment]]))).toBe(plain)
    const others = [
      saying(['区里闭会']),
      saying(['区里开会', [marks.strong.create()]]),
      saying(['区里'], ['开会', [marks.insertion.create(change)]]),
      saying(['区里开会', [marks.link.create({ href: 'https://example.cn/' })]]),
      saying(['区里开会', [marks.footnote.create({ note: '据区委办。' })]]),
      saying(['区里开会', [marks.footnote.create({ note: '据区府办。' })]]),
    ]
    expect(new Set([plain, ...others.map(signedContent)]).size).toBe(7)
  })

  it('counts what somebody suggested since, each suggestion once', () => {
    const doc = saying(
      ['区里', [marks.deletion.create(change)]],
      ['区委', [marks.insertion.create(change)]],
      ['开会', [marks.insertion.create({ ...change, id: '2', by: '王小明' })]],
    )
    expect(correctionsBy([doc, doc], '李强', '2026-05-08T00:00:00.000Z')).toBe(1)
    expect(correctionsBy([doc], '李强', '2026-05-09T00:00:00.000Z')).toBe(0)
  })
})
