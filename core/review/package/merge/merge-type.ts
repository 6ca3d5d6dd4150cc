import type { Node } from 'prosemirror-model'
import { withTracked } from './item.ts'
import type { Merging, Three } from './merging.ts'
import { trackedOf } from './token.ts'

/** Our block as the sort of block they made of it, as a suggestion. */
export function mergeType({ base, ours, theirs }: Three<Node>, merging: Merging): Node {
  const wanted = sortOf(theirs)
  if (wanted === sortOf(base) || wanted === sortOf(ours)) return ours
  const { retyped } = trackedOf(ours)
  if (sortOf(ours) !== sortOf(base) || retyped !== undefined) {
    merging.conflicts.push({ ours: ours.textContent, theirs: theirs.textContent })
    return ours
  }
  const { suggestions, changed } = merging
  const pending = trackedOf(theirs).retyped
  const change =
    pending === undefined
      ? suggestions.begin()
      : suggestions.known({ id: pending.id, by: pending.by, at: pending.at })
  changed.theirs += 1
  const was = { ...change, type: ours.type.name, attrs: withoutTracked(ours) }
  const attrs = { ...theirs.attrs, tracked: ours.attrs['tracked'] }
  return withTracked(theirs.type.create(attrs, ours.content), { retyped: was })
}

function sortOf(block: Node): string {
  return JSON.stringify([block.type.name, withoutTracked(block)])
}

function withoutTracked({ attrs }: Node): Readonly<Record<string, unknown>> {
  const { tracked, ...others } = attrs
  void tracked
  return others
}
