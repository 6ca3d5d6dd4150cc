import { Slice, type Node } from 'prosemirror-model'
import { ReplaceStep, Transform, type Mapping } from 'prosemirror-transform'
import type { Transaction } from 'prosemirror-state'

/**
 * What a composition has done so far: what stands in this range of the paper came in place of
 * `removed`. It is on the paper as the browser wrote it; nothing of it is suggested yet.
 */
export type ComposedText = {
  readonly from: number
  readonly to: number
  readonly removed: Slice
  /** ProseMirror's number of the composition. */
  readonly number: unknown
}

export function isComposed(tr: Transaction): boolean {
  return tr.docChanged && tr.getMeta('composition') !== undefined
}

/** The composition with what one more of its transactions did. */
export function composedFurther(before: ComposedText | undefined, tr: Transaction): ComposedText {
  let composed = before
  for (const [index, map] of tr.mapping.maps.entries()) {
    const doc = tr.docs[index] ?? tr.before
    map.forEach((from, to) => (composed = widened(composed, doc, { from, to })))
    if (composed !== undefined) composed = moved(composed, map)
  }
  const number: unknown = tr.getMeta('composition')
  return { ...(composed ?? { from: 0, to: 0, removed: Slice.empty }), number }
}

/** The composition after something else happened on the paper. */
export function composedMoved(composed: ComposedText, mapping: Mapping): ComposedText {
  const from = mapping.map(composed.from, 1)
  return { ...composed, from, to: Math.max(from, mapping.map(composed.to, -1)) }
}

/** The whole composition as one edit of the text before it; none when it left nothing. */
export function composedEdit(doc: Node, composed: ComposedText): Transform | undefined {
  const { from, to, removed } = composed
  const written = doc.slice(from, to)
  if (written.eq(removed)) return undefined
  const edit = new Transform(doc.replace(from, to, removed))
  return edit.step(new ReplaceStep(from, from + removed.size, written))
}

type Range = { readonly from: number; readonly to: number }

/** Takes in a range of the paper that the composition is about to change. */
function widened(composed: ComposedText | undefined, doc: Node, range: Range): ComposedText {
  if (composed === undefined) {
    return { ...range, removed: doc.slice(range.from, range.to), number: undefined }
  }
  if (range.from >= composed.from && range.to <= composed.to) return composed
  const from = Math.min(range.from, composed.from)
  const to = Math.max(range.to, composed.to)
  const before = doc.replace(composed.from, composed.to, composed.removed)
  const grown = composed.removed.size - (composed.to - composed.from)
  return { ...composed, from, to, removed: before.slice(from, to + grown) }
}

function moved(composed: ComposedText, map: Mapping['maps'][number]): ComposedText {
  return { ...composed, from: map.map(composed.from, -1), to: map.map(composed.to, 1) }
}
