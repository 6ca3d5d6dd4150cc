import { diffArrays } from 'diff'
import type { Piece } from './comparison.ts'
import { asAnEditorSays } from './clean-changes.ts'
import type { Stretch } from './stretches.ts'
import { wordTokens } from './word-tokens.ts'

/** What an editor did to a sentence, in words. */
export function wordDiff(before: string, after: string): readonly Piece[] {
  if (before === after) return piecesOf([{ same: [after] }])
  const [gone, come] = [[...wordTokens(before)], [...wordTokens(after)]]
  // `diff` gives up with undefined: then one is not made of the other.
  const changes = diffArrays(gone, come, { maxEditLength: MOST_EDITS })
  if (changes === undefined) return piecesOf([{ deleted: gone, inserted: come }])
  const stretches: Stretch[] = changes.map(({ value, added, removed }) => {
    if (added) return { deleted: [], inserted: value }
    return removed ? { deleted: value, inserted: [] } : { same: value }
  })
  return piecesOf(asAnEditorSays(stretches))
}

function piecesOf(stretches: readonly Stretch[]): readonly Piece[] {
  const pieces = stretches.flatMap((stretch): readonly Piece[] =>
    'same' in stretch
      ? [{ kind: 'same', text: stretch.same.join('') }]
      : [
          { kind: 'deleted', text: stretch.deleted.join('') },
          { kind: 'inserted', text: stretch.inserted.join('') },
        ],
  )
  return pieces.filter(({ text }) => text !== '')
}

/** Words; what it takes grows with their square, and no sentence has so many. */
const MOST_EDITS = 2000
