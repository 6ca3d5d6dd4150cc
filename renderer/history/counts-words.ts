import type { ComparisonCounts } from '#core/history/comparison'
import type { Translate } from '#core/messages/translate'

const COUNTED = [
  'changed',
  'inserted',
  'deleted',
  'moved',
  'split',
  'joined',
  'retyped',
  'photos',
] as const satisfies readonly (keyof ComparisonCounts)[]

/** What became of the text in one line. What did not happen is not told. */
export function countsWords(t: Translate, counts: ComparisonCounts): string {
  const told = COUNTED.filter((what) => counts[what] > 0)
  const plus = counts.charactersInserted
  const minus = counts.charactersDeleted
  return [
    ...told.map((what) => t(`compare.count.${what}`, { count: counts[what] })),
    t('compare.count.characters', { plus, minus }),
  ].join(t('compare.count.and'))
}
