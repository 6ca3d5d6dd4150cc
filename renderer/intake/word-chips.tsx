import { useMemo } from 'react'
import type { WordAnnotations } from '#core/intake/word/annotations'
import { reviewCounts } from '#core/intake/word/review-counts'
import type { Translate } from '#core/messages/translate'
import { useTranslate } from '../app/use-translate.ts'
import { Chip } from '../ui/chip.tsx'

/** How much a Word file was changed and commented, and by whom. */
export function WordChips({ word }: { readonly word: WordAnnotations }) {
  const t = useTranslate()
  const { suggestions, suggestedBy, comments, commentedBy } = useMemo(
    () => reviewCounts(word),
    [word],
  )
  return (
    <>
      {suggestions > 0 && (
        <Chip>{byWhom(t, t('word-intake.suggestions', { count: suggestions }), suggestedBy)}</Chip>
      )}
      {comments > 0 && (
        <Chip>{byWhom(t, t('word-intake.comments', { count: comments }), commentedBy)}</Chip>
      )}
    </>
  )
}

const MOST_NAMES = 3

function byWhom(t: Translate, what: string, people: readonly string[]): string {
  if (people.length === 0) return what
  const first = people.slice(0, MOST_NAMES).join('、')
  const names =
    people.length > MOST_NAMES
      ? t('word-intake.by-more', { names: first, count: people.length })
      : first
  return t('word-intake.by', { what, names })
}
