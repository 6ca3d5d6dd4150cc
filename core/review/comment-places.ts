import type { Node } from 'prosemirror-model'
import type { CommentThread } from './comments.ts'

/** From its first commented character to its last, in document positions. */
export type CommentPlace = { readonly from: number; readonly to: number }

/** Where each thread hangs; a thread that is not in it is an orphan. In document order. */
export function commentPlaces(doc: Node): ReadonlyMap<string, CommentPlace> {
  const places = new Map<string, CommentPlace>()
  doc.descendants((node, position) => {
    for (const { type, attrs } of node.marks) {
      if (type.name !== 'comment') continue
      const thread = String(attrs['thread'])
      const to = position + node.nodeSize
      places.set(thread, { from: places.get(thread)?.from ?? position, to })
    }
  })
  return places
}

/** Threads whose words are gone: they have no place that a file could show. */
export function orphans(doc: Node, threads: readonly CommentThread[]): readonly CommentThread[] {
  const places = commentPlaces(doc)
  return threads.filter(({ id }) => !places.has(id))
}
