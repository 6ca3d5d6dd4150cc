import { z } from 'zod'
import { CalendarDay } from '#core/article/article'
import { EMPTY_ROSTER, type Person, type Roster } from '#core/roster/roster'
import type { Field, Finding } from './finding.ts'
import type { ProofArticle, ProofText } from './proof-article.ts'

const Text = z
  .string()
  .nullish()
  .transform((text) => text ?? '')

const Named = z.object({ name: z.string().min(1).max(40), title: z.string().min(1).max(60) })

/** One article as a script gives it to `quwen proof`: only `paragraphs` has to be there. */
export const ProofJson = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  kicker: Text,
  title: Text,
  subtitle: Text,
  paragraphs: z.array(z.string()),
  /** As printed, or the `raw` of a byline that was read. */
  byline: z.union([z.object({ raw: z.string() }).transform(({ raw }) => raw), Text]),
  captions: z
    .array(z.string())
    .nullish()
    .transform((captions) => captions ?? []),
  editionDate: CalendarDay.nullish(),
  roster: z
    .array(Named)
    .max(5000)
    .nullish()
    .transform((people) => people ?? []),
})
export type ProofJson = z.infer<typeof ProofJson>

export function proofArticleOfJson(article: ProofJson): ProofArticle {
  const { kicker, title, subtitle, paragraphs, captions, byline } = article
  return {
    texts: [
      ...textsOf('kicker', [kicker]),
      ...textsOf('title', [title]),
      ...textsOf('subtitle', [subtitle]),
      ...textsOf('body', paragraphs),
      ...textsOf('caption', captions),
      ...textsOf('byline', [byline]),
    ],
    editionDate: article.editionDate ?? null,
    genre: 'news',
    photos: captions.length,
  }
}

function textsOf(field: Exclude<Field, 'credit'>, texts: readonly string[]): ProofText[] {
  const role = field === 'body' ? 'paragraph' : field
  return texts.map((text, index) => ({ place: { field, index }, role, text }))
}

/** The people a script knows: titles in force now, nobody in any order. */
export function rosterOfJson(people: ProofJson['roster']): Roster {
  const names = [...new Set(people.map(({ name }) => name))]
  return { ...EMPTY_ROSTER, people: names.map((name) => personOf(name, people)) }
}

/** More posts than one person can hold are left out, as in a library. */
const MOST_POSTS = 20

function personOf(name: string, people: ProofJson['roster']): Person {
  const titles = people.filter((other) => other.name === name).map(({ title }) => title)
  const posts = titles
    .slice(0, MOST_POSTS)
    .map((title) => ({ title, body: '', from: null, to: null }))
  return { id: name, name, posts, rank: null, note: '' }
}

/** A finding as scripts read it: `paragraph` counts the body's paragraphs, or the captions, from 0. */
export function findingJson(finding: Finding, language: 'zh' | 'en') {
  const { rule, place, from, to, text, suggestion, message, source } = finding
  const isOneOfMany = place.field === 'body' || place.field === 'caption'
  return {
    rule,
    class: finding.class,
    field: place.field,
    ...(isOneOfMany ? { paragraph: place.index } : {}),
    from,
    to,
    text,
    suggestion,
    message: message[language],
    source,
  }
}
