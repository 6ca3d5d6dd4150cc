import type { Place } from './finding.ts'
import type { ProofArticle } from './proof-article.ts'
import type { Proofreader } from './proofreader.ts'

/** One replacement in one block. `text` is what stands there, as a check for whoever writes it. */
export type SafeChange = {
  readonly rule: string
  readonly place: Place
  readonly from: number
  readonly to: number
  readonly text: string
  readonly suggestion: string
}

/**
 * 一键规范: every change of width and punctuation that needs no thought, in reading order, none
 * overlapping another. Asks the rules themselves, not what is left of them one a place: a halfwidth
 * bracket inside a longer finding is still one.
 */
export function safeChanges(article: ProofArticle, reader: Proofreader): readonly SafeChange[] {
  const found = [...article.texts.flatMap(reader.ofText), ...reader.ofArticle(article)]
  const changes = found.flatMap(({ isSafe, rule, place, from, to, text, suggestion }) =>
    isSafe && suggestion !== null && suggestion !== text
      ? [{ rule, place, from, to, text, suggestion }]
      : [],
  )
  return article.texts.flatMap(({ place }) =>
    apart(changes.filter((change) => isAt(change, place))),
  )
}

/** Writes the changes of one block. They must not overlap. */
export function applyChanges(
  text: string,
  changes: readonly Pick<SafeChange, 'from' | 'to' | 'suggestion'>[],
): string {
  let written = ''
  let done = 0
  for (const { from, to, suggestion } of changes.toSorted((a, b) => a.from - b.from)) {
    written += text.slice(done, from) + suggestion
    done = to
  }
  return written + text.slice(done)
}

function isAt({ place }: SafeChange, { field, index }: Place): boolean {
  return place.field === field && place.index === index
}

/** Of changes that overlap the first stays, and the longer of two that begin together. */
function apart(changes: readonly SafeChange[]): readonly SafeChange[] {
  const kept: SafeChange[] = []
  for (const change of changes.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (change.from >= (kept.at(-1)?.to ?? 0)) kept.push(change)
  return kept
}
