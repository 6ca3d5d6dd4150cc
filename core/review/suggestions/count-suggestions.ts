import type { Node } from 'prosemirror-model'
import type { Tracked } from '#core/article/change'

const SUGGESTIONS: ReadonlySet<string> = new Set(['insertion', 'deletion', 'formatting'])

/** How many suggestions are open in an article; pieces with one id are one. */
export function countSuggestions(doc: Node): number {
  const ids = new Set<unknown>()
  doc.descendants(({ attrs, marks }) => {
    for (const mark of marks) if (SUGGESTIONS.has(mark.type.name)) ids.add(mark.attrs['id'])
    for (const id of idsOfBlock(attrs['tracked'])) ids.add(id)
  })
  return ids.size
}

/** Text and the parts of a table have no such attribute. */
function idsOfBlock(tracked: Tracked | null | undefined): readonly string[] {
  const { inserted, deleted, retyped } = tracked ?? {}
  return [inserted, deleted, retyped].flatMap((change) => change?.id ?? [])
}
