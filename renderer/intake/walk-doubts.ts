import { intakeDraft } from './intake-state.ts'
import { stand, usePointing } from './pointing.ts'
import { doubtfulKeys, proposalRows } from './proposal-rows.ts'

/** F7: from the cursor to the next doubtful row, and round again after the last. */
export function walkDoubts(direction: 'next' | 'previous'): void {
  const draft = intakeDraft()
  if (draft === undefined) return
  const rows = proposalRows(draft.history.present)
  const key = nextDoubt(
    rows.map((row) => row.key),
    { doubtful: doubtfulKeys(rows), from: usePointing.getState().cursor?.key, direction },
  )
  if (key !== undefined) stand({ key, caret: 0 }, 'proposal')
}

type Walk = {
  readonly doubtful: readonly string[]
  readonly from: string | undefined
  readonly direction: 'next' | 'previous'
}

function nextDoubt(
  keys: readonly string[],
  { doubtful, from, direction }: Walk,
): string | undefined {
  const places = new Map(keys.map((key, place) => [key, place]))
  const at = from === undefined ? -1 : (places.get(from) ?? -1)
  const placeOf = (key: string) => places.get(key) ?? -1
  if (direction === 'next') return doubtful.find((key) => placeOf(key) > at) ?? doubtful[0]
  return doubtful.findLast((key) => placeOf(key) < at) ?? doubtful.at(-1)
}
