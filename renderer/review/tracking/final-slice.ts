import { Fragment, Slice, type Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import { isBlockStruck, isStruck } from '#core/review/suggestions/final-text'

const { insertion, deletion, formatting, comment } = schema.marks
const REVIEW: ReadonlySet<unknown> = new Set([insertion, deletion, formatting, comment])

/** A piece of the document as final text, without a trace of review. */
export function finalSlice(slice: Slice): Slice {
  const content = finalFragment(slice.content)
  const openStart = Math.min(slice.openStart, depthAt(content, 'firstChild'))
  return new Slice(content, openStart, Math.min(slice.openEnd, depthAt(content, 'lastChild')))
}

function finalFragment(fragment: Fragment): Fragment {
  const kept: Node[] = []
  let isJoined = false
  fragment.forEach((node) => {
    const final = finalNode(node)
    const last = kept.at(-1)
    if (isJoined && last?.isTextblock === true && final?.isTextblock === true) {
      kept[kept.length - 1] = last.copy(last.content.append(final.content))
    } else if (final !== undefined) kept.push(final)
    if (final !== undefined) isJoined = isEndStruck(node)
  })
  return Fragment.from(kept)
}

function finalNode(node: Node): Node | undefined {
  if (node.isText) return isStruck(node) ? undefined : node.mark(withoutReview(node))
  if (isBlockStruck(node)) return undefined
  const content = finalFragment(node.content)
  const isEmptied = content.size === 0 && node.content.size > 0 && !node.isTextblock
  if (isEmptied) return undefined
  return node.type.create(withoutSuggestion(node), content, node.marks)
}

function withoutReview({ marks }: Node) {
  return marks.filter(({ type }) => !REVIEW.has(type))
}

function withoutSuggestion({ attrs }: Node) {
  return 'tracked' in attrs ? { ...attrs, tracked: null } : attrs
}

function isEndStruck({ isTextblock, attrs }: Node): boolean {
  const tracked: unknown = attrs['tracked']
  return isTextblock && typeof tracked === 'object' && tracked !== null && 'deleted' in tracked
}

/** How deep a piece can be open at one end. */
function depthAt(fragment: Fragment, end: 'firstChild' | 'lastChild'): number {
  let depth = 0
  for (let node = fragment[end]; node !== null && !node.isText; node = node[end]) depth += 1
  return depth
}
