import { Fragment, type Mark, type Node } from 'prosemirror-model'
import type { Tracked } from '#core/article/change'
import { schema } from '#core/article/schema'

/** The article as if every suggestion were accepted, without marks of review: what is printed. */
export function finalDocument(doc: Node): Node {
  return resolvedNode(doc, FINAL).node
}

/** The article as if every suggestion were rejected, without marks of review. */
export function originalDocument(doc: Node): Node {
  return resolvedNode(doc, ORIGINAL).node
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
}

const FINAL: Side = { mark: 'deletion', flag: 'deleted', isBack: false, keepsComments: false }
const ORIGINAL: Side = { mark: 'insertion', flag: 'inserted', isBack: true, keepsComments: false }

/** A node as it will be; `isOpen` when its last block of text has lost its end and looks for a next. */
type Resolved = { readonly node: Node; readonly isOpen: boolean }

function resolvedNode(node: Node, side: Side): Resolved {
  const tracked = trackedOf(node)
  const markup = markupOf(node, tracked, side)
  if (node.isTextblock) {
    const content = resolvedText(node, side)
    const isOpen = tracked?.[side.flag] !== undefined
    return { node: withMarkup(node, content, markup), isOpen }
  }
  if (node.isLeaf) return { node, isOpen: false }
  const { content, isOpen } = resolvedChildren(node, side)
  return { node: withMarkup(node, content, markup), isOpen }
}

function joinedChildren(parent: Node, side: Side): readonly Resolved[] {
  const kept = parent.children
    .filter((child) => child.isTextblock || trackedOf(child)?.[side.flag] === undefined)
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
    return { node: first.copy(first.content.append(next.node.content)), isOpen: next.isOpen }
  }
  const { list_item } = schema.nodes
  if (first.type !== list_item || next.node.type !== list_item) return undefined
  const head = first.children.slice(0, -1)
  const [from, ...rest] = next.node.children
  const end = first.lastChild
  if (end === null || from === undefined) return undefined
  const middle = end.content.size === 0 ? from : end.copy(end.content.append(from.content))
  return {
    node: first.copy(Fragment.fromArray([...head, middle, ...rest])),
    isOpen: next.isOpen,
  }
}

function isEmptyText(node: Node): boolean {
  return node.isTextblock && node.content.size === 0
}

function resolvedText(block: Node, side: Side): Fragment {
  if (!block.children.some(({ marks }) => marks.some(isReview))) return block.content
  const kept = block.children
    .filter(({ marks }) => !marks.some(({ type }) => type.name === side.mark))
    .map((child) => child.mark(plainMarks(child.marks, side)))
  return Fragment.fromArray(kept)
}

function plainMarks(marks: readonly Mark[], { isBack, keepsComments }: Side): readonly Mark[] {
  const plain = marks.filter(
    (mark) => !isReview(mark) || (keepsComments && mark.type === schema.marks.comment),
  )
  if (!isBack) return plain
  return marks
    .filter(({ type }) => type === schema.marks.formatting)
    .reduce<readonly Mark[]>(
      (set, { attrs }) => withFormat(set, String(attrs['mark']), attrs['was'] === true),
      plain,
    )
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
function markupOf(node: Node, tracked: Tracked | null, { isBack }: Side): Markup | undefined {
  if (tracked === null) return undefined
  const { retyped } = tracked
  if (!isBack || retyped === undefined)
    return { type: node.type, attrs: { ...node.attrs, tracked: null } }
  const type = schema.nodes[retyped.type] ?? node.type
  return { type, attrs: { ...retyped.attrs, tracked: null } }
}

function withMarkup(node: Node, content: Fragment, markup: Markup | undefined): Node {
  if (markup !== undefined) return markup.type.create(markup.attrs, content, node.marks)
  return content === node.content ? node : node.copy(content)
}
