import type { Node } from 'prosemirror-model'
import { Change, Tracked } from '#core/article/change'

const SUGGESTIONS: ReadonlySet<string> = new Set(['insertion', 'deletion', 'formatting'])

/**
 * How many suggestions somebody made after a moment, going by these states of the text: each one
 * that stands in any of them. One that came and was decided between two states is not known.
 */
export function correctionsBy(docs: readonly Node[], by: string, since: string): number {
  const ids = new Set<string>()
  for (const doc of docs) {
    doc.descendants((node) => {
      for (const change of changesOf(node)) {
        if (change.by === by && change.at >= since) ids.add(change.id)
      }
    })
  }
  return ids.size
}

function changesOf({ marks, attrs }: Node): readonly Change[] {
  const ofText = marks
    .filter(({ type }) => SUGGESTIONS.has(type.name))
    .map((mark) => Change.parse(mark.attrs))
  const ofBlock = Tracked.safeParse(attrs['tracked'])
  if (!ofBlock.success) return ofText
  const { inserted, deleted, retyped } = ofBlock.data
  return [...ofText, ...[inserted, deleted, retyped].flatMap((change) => change ?? [])]
}
