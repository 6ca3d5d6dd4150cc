import { diffArrays } from 'diff'
import type { Piece } from './comparison.ts'
import { asAnEditorSays } from './clean-changes.ts'
import type { Stretch } from './stretches.ts'
import { wordTokens } from './word-tokens.ts'

/** What an editor did to a sentence, in words. */
export function wordDiff(before: string, after: string): readonly Piece[] {
  if (before === after) return piecesOf([{ same: [after] }])
  const changes = diffArrays([...wordTokens(before)], [...wordTokens(after)])
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
