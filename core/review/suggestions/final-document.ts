import { Fragment, type Mark, type Node } from 'prosemirror-model'
import type { Change, Tracked } from '#core/article/change'
import { schema } from '#core/article/schema'
import { trackedAttr } from './review-marks.ts'

/** The article as if every suggestion were accepted, without marks of review: what is printed. */
export function finalDocument(doc: Node): Node {
  return resolvedNode(doc, FINAL).node
}

/** The article as if every suggestion were rejected, without marks of review. */
export function originalDocument(doc: Node): Node {
  return resolvedNode(doc, ORIGINAL).node
}

/** As if everything that one person suggested were rejected; what others suggested is still open. */
export function withoutSuggestionsOf(person: string, doc: Node): Node {
  const side = { ...ORIGINAL, isOpen: (by: unknown) => by !== person, keepsComments: true }
  return resolvedNode(doc, side).node
}

/**
 * Some blocks as if every suggestion in them were accepted; their comments stay. `isOpen` when the
 * last one has lost its end and is to be joined with whatever follows.
 */
export function finalKeepingComments(blocks: readonly Node[]): {
  readonly blocks: readonly Node[]
  readonly isOpen: boolean
} {
  const held = schema.nodes.quotation.create(null, Fragment.fromArray([...blocks]))
  const resolved = joinedChildren(held, { ...FINAL, keepsComments: true })
  const last = resolved.at(-1)
  const isGone = last?.isOpen === true && isEmptyText(last.node)
  const left = isGone ? resolved.slice(0, -1) : resolved
  return { blocks: left.map(({ node }) => node), isOpen: !isGone && last?.isOpen === true }
}

/** Whether anything is suggested. Looks at every node, makes none. */
export function hasSuggestions(doc: Node): boolean {
  let found = false
  doc.descendants((node) => {
    if (found) return false
    found = trackedOf(node) !== null || node.marks.some(({ type }) => SUGGESTIONS.has(type.name))
    return !found
  })
  return found
}

const SUGGESTIONS: ReadonlySet<string> = new Set(['insertion', 'deletion', 'formatting'])
const REVIEW: ReadonlySet<string> = new Set([...SUGGESTIONS, 'comment'])

/** Which marks and flags take their text away, and whether formatting goes back to what it was. */
type Side = {
  readonly mark: 'deletion' | 'insertion'
  readonly flag: 'deleted' | 'inserted'
  readonly isBack: boolean
  readonly keepsComments: boolean
  /** Whose suggestions are not decided. */
  readonly isOpen: (by: unknown) => boolean
}

const ALL = { keepsComments: false, isOpen: () => false } as const
const FINAL: Side = { mark: 'deletion', flag: 'deleted', isBack: false, ...ALL }
const ORIGINAL: Side = { mark: 'insertion', flag: 'inserted', isBack: true, ...ALL }

/** A node as it will be; `isOpen` when its last block of text has lost its end and looks for a next. */
type Resolved = { readonly node: Node; readonly isOpen: boolean }

/** Nodes never change, so what becomes of each is worked out once: the final text is asked often. */
const finals = new WeakMap<Node, Resolved>()

function resolvedNode(node: Node, side: Side): Resolved {
  if (side !== FINAL) return resolvedAnew(node, side)
  const before = finals.get(node)
  if (before !== undefined) return before
  const resolved = resolvedAnew(node, side)
  finals.set(node, resolved)
  return resolved
}

function resolvedAnew(node: Node, side: Side): Resolved {
  const tracked = trackedOf(node)
  const markup = markupOf(node, tracked, side)
  if (node.isTextblock) {
    const content = resolvedText(node, side)
    const isOpen = isTaken(tracked, side)
    return { node: withMarkup(node, content, markup), isOpen }
  }
  if (node.isLeaf) return { node, isOpen: false }
  const { content, isOpen } = resolvedChildren(node, side)
  return { node: withMarkup(node, content, markup), isOpen }
}

function joinedChildren(parent: Node, side: Side): readonly Resolved[] {
  const kept = parent.children
    .filter((child) => child.isTextblock || !isTaken(trackedOf(child), side))
    .map((child) => resolvedNode(child, side))
    .filter(({ node }) => node.isTextblock || node.isLeaf || node.content.size > 0)
  return endsResolved(kept)
}

function resolvedChildren(parent: Node, side: Side) {
  const joined = atLeastOne(parent, joinedChildren(parent, side))
  const isSame =
    joined.length === parent.childCount &&
    joined.every(({ node }, index) => node === parent.child(index))
  const content = isSame ? parent.content : Fragment.fromArray(joined.map(({ node }) => node))
  // Only a list item hands an open end on: the item after it may take it.
  return {
    content,
    isOpen: parent.type === schema.nodes.list_item && joined.at(-1)?.isOpen === true,
  }
}

/** A body from which everything goes keeps one empty paragraph. */
function atLeastOne(parent: Node, children: readonly Resolved[]): readonly Resolved[] {
  if (parent.type !== schema.nodes.body) return children
  const [only, ...others] = children
  const isGone = only === undefined || (only.isOpen && isEmptyText(only.node))
  if (!isGone || others.length > 0) return children
  return [{ node: schema.nodes.paragraph.create(), isOpen: false }]
}

/** Takes away the ends that are gone: a block left empty goes, any other is joined with the next. */
function endsResolved(blocks: readonly Resolved[]): readonly Resolved[] {
  const done: Resolved[] = []
  for (const [index, next] of blocks.entries()) {
    const last = done.at(-1)
    const merged = last?.isOpen === true ? mergedWith(last.node, next) : undefined
    if (merged !== undefined) done[done.length - 1] = merged
    else done.push(next)
    const isLast = index === blocks.length - 1
    const end = done.at(-1)
    if (isLast && end?.isOpen === true && isEmptyText(end.node) && done.length > 1) done.pop()
  }
  return done
}

/** Undefined when the two cannot become one. */
function mergedWith(first: Node, next: Resolved): Resolved | undefined {
  if (first.isTextblock) {
    if (first.content.size === 0) return next
    if (!next.node.isTextblock) return undefined
    return { node: joinedText(first, next.node), isOpen: next.isOpen }
  }
  const { list_item } = schema.nodes
  if (first.type !== list_item || next.node.type !== list_item) return undefined
  const head = first.children.slice(0, -1)
  const [from, ...rest] = next.node.children
  const end = first.lastChild
  if (end === null || from === undefined) return undefined
  const middle = end.content.size === 0 ? from : joinedText(end, from)
  return {
    node: first.copy(Fragment.fromArray([...head, middle, ...rest])),
    isOpen: next.isOpen,
  }
}

/** Two blocks of text as one, with what is still suggested about the end of the second. */
function joinedText(first: Node, next: Node): Node {
  const content = first.content.append(next.content)
  const ends = trackedOf(next)
  const sort = trackedOf(first)?.retyped
  if (ends === null && trackedOf(first) === null) return first.copy(content)
  const { inserted, deleted } = ends ?? {}
  const tracked = trackedAttr({ inserted, deleted, retyped: sort })
  return first.type.create({ ...first.attrs, tracked }, content, first.marks)
}

function isEmptyText(node: Node): boolean {
  return node.isTextblock && node.content.size === 0
}

function resolvedText(block: Node, side: Side): Fragment {
  if (!block.children.some(({ marks }) => marks.some(isReview))) return block.content
  const kept = block.children
    .filter(
      ({ marks }) =>
        !marks.some(({ type, attrs }) => type.name === side.mark && !side.isOpen(attrs['by'])),
    )
    .map((child) => child.mark(plainMarks(child.marks, side)))
  return Fragment.fromArray(kept)
}

function plainMarks(marks: readonly Mark[], side: Side): readonly Mark[] {
  const plain = marks.filter((mark) => !isReview(mark) || stays(mark, side))
  if (!side.isBack) return plain
  return marks
    .filter((mark) => mark.type === schema.marks.formatting && !stays(mark, side))
    .reduce<readonly Mark[]>(
      (set, { attrs }) => withFormat(set, String(attrs['mark']), attrs['was'] === true),
      plain,
    )
}

function stays({ type, attrs }: Mark, { keepsComments, isOpen }: Side): boolean {
  return type === schema.marks.comment ? keepsComments : isOpen(attrs['by'])
}

function withFormat(set: readonly Mark[], name: string, isOn: boolean): readonly Mark[] {
  const type = schema.marks[name === 'strong' ? 'strong' : 'emphasis']
  return isOn ? type.create().addToSet(set) : type.removeFromSet(set)
}

function isReview({ type }: Mark): boolean {
  return REVIEW.has(type.name)
}

function trackedOf(node: Node): Tracked | null {
  const tracked: Tracked | null | undefined = node.attrs['tracked']
  return tracked ?? null
}

type Markup = { readonly type: Node['type']; readonly attrs: Node['attrs'] }

/** Undefined when the node keeps its own. */
function markupOf(node: Node, tracked: Tracked | null, side: Side): Markup | undefined {
  if (tracked === null) return undefined
  const left = stillOpen(tracked, side)
  const { retyped } = tracked
  if (!side.isBack || retyped === undefined || side.isOpen(retyped.by))
    return { type: node.type, attrs: { ...node.attrs, tracked: left } }
  const type = schema.nodes[retyped.type] ?? node.type
  return { type, attrs: { ...retyped.attrs, tracked: left } }
}

/** An end or block that goes takes along what else was suggested about it. */
function stillOpen(tracked: Tracked, side: Side): Tracked | null {
  const { inserted, deleted, retyped } = tracked
  const left = <One extends Change>(one: One | undefined) =>
    one !== undefined && side.isOpen(one.by) ? one : undefined
  const ends = isTaken(tracked, side) ? {} : { inserted: left(inserted), deleted: left(deleted) }
  return trackedAttr({ ...ends, retyped: left(retyped) })
}

function isTaken(tracked: Tracked | null, side: Side): boolean {
  const change = tracked?.[side.flag]
  return change !== undefined && !side.isOpen(change.by)
}

function withMarkup(node: Node, content: Fragment, markup: Markup | undefined): Node {
  if (markup !== undefined) return markup.type.create(markup.attrs, content, node.marks)
  return content === node.content ? node : node.copy(content)
}
