import { fieldText } from '#core/article/article-text'
import { articleCharacterCount } from '#core/article/character-count'
import type { RecordEvent } from '#core/review/record'
import type { ReviewState } from '#core/review/review-state'
import type { SignOffSheet } from '#core/review/sign-off-sheet'
import { finalDocument } from '#core/review/suggestions/final-document'
import { photosOf } from '../library/photos-of.ts'
import type { Reviewed } from './review-of-article.ts'

/** What a chief editor wants to see of a record; packing and submitting are no decisions. */
const SHOWN: ReadonlySet<RecordEvent['kind']> = new Set(['signed', 'reopened', 'resumed'])

export function sheetOf({ article, doc, state }: Reviewed, printedAt: string): SignOffSheet {
  const { section, source, editionDate, page } = article.details
  const { entries, chain, checks, content, standing } = state
  return {
    title: fieldText(doc, 'title'),
    byline: fieldText(doc, 'byline'),
    section,
    source,
    editionDate,
    page,
    stage: standing.stage,
    characters: articleCharacterCount(doc),
    photos: photosOf(finalDocument(doc)).length,
    entries: entries.filter(({ event }) => SHOWN.has(event.kind)),
    checks: [...checks],
    chain,
    content,
    isAsReleased: isAsReleased(state),
    printedAt,
  }
}

export function isAsReleased({ entries, standing, content }: ReviewState): boolean {
  const release = entries.find(({ number }) => number === standing.released)
  return release?.content === content
}
