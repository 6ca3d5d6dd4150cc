import { describe, expect, it } from 'vitest'
import { newArticleOf } from '#core/intake/new-article-of'
import { splitPage } from '#core/intake/split-page'
import type { Finding } from '#core/proofreading/finding'
import { applyChanges, safeChanges } from '#core/proofreading/normalise'
import type { ProofArticle } from '#core/proofreading/proof-article'
import { proofread, proofreader } from '#core/proofreading/proofreader'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import { SAMPLE_ARTICLES, SAMPLE_TEXT } from '../../corpus/sample-page.ts'
import { exampleArticle } from './example-article.ts'

const READER = proofreader(SHIPPED_SETUP)

const ARTICLES = splitPage(SAMPLE_TEXT).articles.map((proposed) => {
  const { blocks, kicker, title, subtitle, byline } = newArticleOf(proposed)
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
  return exampleArticle({ kicker, title, subtitle, byline, paragraphs })
})

describe('the sample page', () => {
  it('has 159 halfwidth marks turned, one for one, and nothing else', () => {
    const before = ARTICLES.flatMap(textsOf).join('\n')
    const after = ARTICLES.map(normalised).flatMap(textsOf).join('\n')
    const changed = Array.from(before).flatMap((mark, at) => {
      const now = after[at] ?? ''
      return mark === now ? [] : [mark + now]
    })
    expect(after).toHaveLength(before.length)
    expect(changed).toHaveLength(159)
    expect(new Set(changed)).toEqual(new Set([',，', ';；', '(（', ')）']))
    expect(after).not.toMatch(/[,;()]/u)
  })

  it('then reads as the good editor has it, but for what is only offered', () => {
    const paragraphs = ARTICLES.map(normalised).map((article) =>
      bodyOf(article).map((text) =>
        text.replace('1-8月份', '1—8月份').replace(/9月份预计完成情况$/u, '$&。'),
      ),
    )
    expect(paragraphs).toEqual(
      SAMPLE_ARTICLES.map(({ normalizedParagraphs }) => normalizedParagraphs),
    )
  })

  it('offers the range and the full stop', () => {
    const found = ARTICLES.map(normalised).flatMap((article) => ours(proofread(article, READER)))
    expect(found.map(({ rule, text, suggestion }) => [rule, text, suggestion])).toEqual([
      ['PU-16', '1-8', '1—8'],
      ['PU-33', '况', '况。'],
      ['PU-35', '。', '，'],
    ])
  })

  it('has as many commas in each article as a proofreader counted', () => {
    const counts = ARTICLES.map(
      (article) => proofread(article, READER).filter(({ rule }) => rule === 'PU-01').length,
    )
    expect(counts).toEqual([30, 45, 27, 26, 27])
  })

  it('has its eight torn paragraphs found when it is read line by line', () => {
    const lines = SAMPLE_TEXT.split('\n').filter((line) => line.trim() !== '')
    const found = proofread(exampleArticle({ paragraphs: lines }), READER)
    const torn = found
      .filter(({ rule }) => rule === 'LY-01')
      .map(({ place }) => endOf(lines, place))
    expect(torn).toEqual([
      '社会民生等重点',
      '号召,全区上下',
      '量发展和“十三',
      '打造经济高质量',
      '”、坚定“四个',
      '。要抓好组织领',
      '早签约、签约项',
    ])
    expect(found.filter(({ rule }) => rule === 'LY-02').map(({ text }) => text)).toEqual([
      '的工作氛围',
    ])
    expect(
      found.filter(({ rule }) => rule === 'LY-04').map(({ text }) => text.slice(0, 10)),
    ).toEqual(['关于文明城市创建工作'])
  })

  it('has no torn paragraph left once it was taken in', () => {
    const found = ARTICLES.map(normalised).flatMap((article) => proofread(article, READER))
    expect(found.filter(({ rule }) => rule.startsWith('LY'))).toEqual([])
  })
})

function ours(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => /^(?:PU|LY)/u.test(rule))
}

function normalised(article: ProofArticle): ProofArticle {
  const changes = safeChanges(article, READER)
  const texts = article.texts.map((block) => {
    const { field, index } = block.place
    const here = changes.filter(({ place }) => place.field === field && place.index === index)
    return { ...block, text: applyChanges(block.text, here) }
  })
  return { ...article, texts }
}

function textsOf({ texts }: ProofArticle): readonly string[] {
  return texts.map(({ text }) => text)
}

function bodyOf({ texts }: ProofArticle): readonly string[] {
  return texts.flatMap(({ role, text }) => (role === 'paragraph' ? [text] : []))
}

function endOf(lines: readonly string[], { index }: Finding['place']): string {
  return (lines[index] ?? '').slice(-7)
}
