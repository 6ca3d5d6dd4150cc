import type { Mark, Node } from 'prosemirror-model'
import type { Change, Tracked } from '#core/article/change'
import { schema } from '#core/article/schema'

type SuggestionMark = 'insertion' | 'deletion'

const REVIEW: ReadonlySet<string> = new Set(['insertion', 'deletion', 'formatting', 'comment'])

/** Marks that say something about the text and are no part of it. */
export function isReviewMark({ type }: Mark): boolean {
  return REVIEW.has(type.name)
}

/** Who inserted or struck this text, if it is only suggested. */
export function changeOf(node: Node | null | undefined, name: SuggestionMark): Change | undefined {
  const mark = node?.marks.find(({ type }) => type.name === name)
  return mark === undefined ? undefined : changeIn(mark.attrs)
}

export function changeIn(attrs: Mark['attrs']): Change {
  return { id: String(attrs['id']), by: String(attrs['by']), at: String(attrs['at']) }
}

export function suggestionMark(name: SuggestionMark, change: Change): Mark {
  return schema.marks[name].create(change)
}

export function trackedOf(node: Node): Tracked {
  const tracked: Tracked | null | undefined = node.attrs['tracked']
  return tracked ?? NOTHING
}

/** As it is stored: an empty one is null. */
export function trackedAttr(tracked: Tracked): Tracked | null {
  const said = Object.entries(tracked).filter(([, value]) => value !== undefined)
  return said.length === 0 ? null : Object.fromEntries(said)
}

/** Can this node be suggested away, or its end? */
export function carriesTracked(node: Node): boolean {
  return node.type.spec.attrs !== undefined && 'tracked' in node.type.spec.attrs
}

const NOTHING: Tracked = {}
