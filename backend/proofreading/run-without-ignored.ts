import type { Finding } from '#core/proofreading/finding'
import { matchIgnored, seenIn } from '#core/proofreading/ignored'
import type { ProofArticle } from '#core/proofreading/proof-article'
import type { Ignored } from '#core/proofreading/proof-record'
import { textsByPlace } from './run-texts.ts'

/** What the desk has not yet decided to leave. */
export function withoutIgnored(
  findings: readonly Finding[],
  article: ProofArticle,
  ignored: readonly Ignored[],
): readonly Finding[] {
  if (ignored.length === 0) return findings
  const textAt = textsByPlace(article)
  const seen = findings.map(({ rule, place, from, to }) =>
    seenIn(textAt(place), { rule, field: place.field, from, to }),
  )
  const matched = matchIgnored(seen, ignored)
  return findings.filter((_, at) => matched[at] === null)
}
