import { describe, expect, it } from 'vitest'
import { masked } from '#core/proofreading/masking'
import type {
  ArticleHit,
  ArticleRule,
  ExampleArticle,
  Hit,
  TextRule,
} from '#core/proofreading/rule'
import { RULEBOOK } from '#core/proofreading/rulebook'
import { exampleArticle, exampleText } from './example-article.ts'

const textRules = RULEBOOK.filter((rule) => rule.scope === 'text')
const articleRules = RULEBOOK.filter((rule) => rule.scope === 'article')

describe('the rulebook', () => {
  it('names every rule once', () => {
    const ids = RULEBOOK.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it.each(RULEBOOK.map((rule) => [rule.id, rule] as const))(
    '%s speaks two languages',
    (_, rule) => {
      for (const words of [rule.name, rule.message]) {
        expect(words.zh).toMatch(/\p{Script=Han}/u)
        expect(words.en).toMatch(/[a-z]/i)
      }
      expect(rule.source).not.toBe('')
    },
  )

  it.each(RULEBOOK.map((rule) => [rule.id, rule.examples] as const))(
    '%s shows as much to leave alone as to find',
    (_, { find, leaveAlone }) => {
      expect(find.length).toBeGreaterThan(0)
      expect(leaveAlone.length).toBeGreaterThanOrEqual(find.length)
    },
  )
})

const TEXTS = textRules.flatMap((rule) => ({
  find: rule.examples.find.map(([text, mended]) => ({ id: rule.id, rule, text, mended })),
  leave: rule.examples.leaveAlone.map((text) => ({ id: rule.id, rule, text })),
}))

const ARTICLES = articleRules.flatMap((rule) => ({
  find: rule.examples.find.map((example) => shown(rule, example)),
  leave: rule.examples.leaveAlone.map((example) => shown(rule, example)),
}))

describe('a rule of one text', () => {
  it.each(TEXTS.flatMap(({ find }) => find))('$id finds “$text”', ({ rule, text, mended }) => {
    const hits = hitsIn(rule, text)
    expect(hits).not.toEqual([])
    expect(mended === null ? null : written(text, hits)).toBe(mended)
  })

  it.each(TEXTS.flatMap(({ leave }) => leave))('$id leaves “$text” alone', ({ rule, text }) => {
    expect(hitsIn(rule, text)).toEqual([])
  })
})

describe('a rule of the whole article', () => {
  it.each(ARTICLES.flatMap(({ find }) => find))('$id finds $text', ({ rule, example }) => {
    expect(hitsInArticle(rule, example)).not.toEqual([])
  })

  it.each(ARTICLES.flatMap(({ leave }) => leave))('$id leaves $text alone', ({ rule, example }) => {
    expect(hitsInArticle(rule, example)).toEqual([])
  })
})

function shown(rule: ArticleRule, example: ExampleArticle) {
  return { id: rule.id, text: JSON.stringify(example), rule, example }
}

function hitsIn(rule: TextRule, text: string): readonly Hit[] {
  return rule.find(masked(exampleText(text, rule.examples.role ?? 'paragraph')))
}

function hitsInArticle(rule: ArticleRule, example: ExampleArticle): readonly ArticleHit[] {
  const article = exampleArticle(example)
  return rule.find({ ...article, texts: article.texts.map(masked) })
}

/** The text after every suggestion was written, last one first. */
function written(text: string, hits: readonly Hit[]): string {
  return hits
    .toSorted((one, other) => other.from - one.from)
    .reduce(
      (mended, { from, to, suggestion }) =>
        typeof suggestion === 'string'
          ? mended.slice(0, from) + suggestion + mended.slice(to)
          : mended,
      text,
    )
}
