import { Fragment, Mark, type Node, type ResolvedPos } from 'prosemirror-model'
import { ReplaceStep, type Transform } from 'prosemirror-transform'
import { schema } from '#core/article/schema'
import type { Change } from '#core/article/change'
import type { Pen } from './author.ts'
import { changeOf, isReviewMark, suggestionMark, trackedOf } from './review-marks.ts'

type TextPiece = { readonly from: number; readonly to: number; readonly node: Node }

type Range = { readonly from: number; readonly to: number }

/** The pieces of text that lie in a range, cut to it. */
export function textPieces(doc: Node, from: number, to: number): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isText) return
    pieces.push({
      from: Math.max(from, position),
      to: Math.min(to, position + node.nodeSize),
      node,
    })
  })
  return pieces
}

/**
 * Suggests the text of a range away. What I had inserted myself is really removed, what anybody has
 * struck stays struck by them, and what somebody else inserted is struck inside their insertion.
 */
export function strikeText(tr: Transform, { from, to }: Range, pen: Pen): void {
  const pieces = textPieces(tr.doc, from, to)
  const isMine = (node: Node) => isMineInserted(node, tr.doc.resolve(from), pen)
  const isToStrike = (node: Node) => changeOf(node, 'deletion') === undefined && !isMine(node)
  const change = pieces.some(({ node }) => isToStrike(node))
    ? (ownStrike(tr.doc, { from, to }, pen) ?? pen.change())
    : undefined
  for (const { from: start, to: end, node } of pieces.toReversed()) {
    if (isMine(node)) tr.delete(start, end)
    else if (change !== undefined && changeOf(node, 'deletion') === undefined)
      tr.addMark(start, end, suggestionMark('deletion', change))
  }
}

/** Put in by me word by word, or with the photo, the list or the table that it stands in. */
function isMineInserted(node: Node, $at: ResolvedPos, pen: Pen): boolean {
  const inserted = changeOf(node, 'insertion') ?? ownBlockAround($at, pen)
  return inserted?.by === pen.by
}

function ownBlockAround($at: ResolvedPos, { by }: Pen): Change | undefined {
  for (let { depth } = $at; depth > 0; depth -= 1) {
    const node = $at.node(depth)
    const { inserted } = trackedOf(node)
    if (!node.isTextblock && inserted?.by === by) return inserted
  }
  return undefined
}

/** A deletion of mine that this one goes on with: Backspace held down is one suggestion. */
function ownStrike(doc: Node, { from, to }: Range, { by }: Pen): Change | undefined {
  const beside = [doc.resolve(from).nodeBefore, doc.resolve(to).nodeAfter]
  return beside.map((node) => changeOf(node, 'deletion')).find((change) => change?.by === by)
}

/** Writes new text at a place as a suggestion; answers how long it became. */
export function suggestText(
  tr: Transform,
  { at, content }: { readonly at: number; readonly content: Fragment },
  pen: Pen,
): number {
  const $at = tr.doc.resolve(at)
  const fresh = content.content.filter((node) => changeOf(node, 'deletion') === undefined)
  if (fresh.length === 0) return 0
  const change = goneOnWith($at, pen) ?? pen.change()
  const around = commentsAcross($at.nodeBefore, $at.nodeAfter)
  const nodes = Fragment.fromArray(fresh.map((node) => node.mark(suggested(node, change, around))))
  tr.replaceWith(at, at, nodes)
  return nodes.size
}

/** Whether text typed on took over just the marks that it would be suggested with. */
export function isSuggestedAlready({ before, steps }: Transform, pen: Pen): boolean {
  const [step, ...others] = steps
  if (!(step instanceof ReplaceStep) || others.length > 0 || step.from !== step.to) return false
  const { content, openStart, openEnd } = step.slice
  const text = content.firstChild
  if (text?.isText !== true || content.childCount > 1 || openStart + openEnd > 0) return false

  const { nodeBefore, nodeAfter } = before.resolve(step.from)
  const change = changeOf(nodeBefore, 'insertion')
  if (change?.by !== pen.by || changeOf(text, 'deletion') !== undefined) return false
  const meant = suggested(text, change, commentsAcross(nodeBefore, nodeAfter))
  return Mark.sameSet(text.marks, meant)
}

/**
 * What I wrote beside it, else what I struck beside it: the two are then a replacement. Else the
 * block of mine that it stands in.
 */
export function goneOnWith($at: ResolvedPos, pen: Pen): Change | undefined {
  const { nodeBefore, nodeAfter } = $at
  const candidates = [
    changeOf(nodeBefore, 'insertion'),
    changeOf(nodeAfter, 'insertion'),
    $at.parentOffset === 0 ? endBefore($at) : undefined,
    changeOf(nodeBefore, 'deletion'),
    changeOf(nodeAfter, 'deletion'),
    ownBlockAround($at, pen),
  ]
  return candidates.find((change) => change?.by === pen.by)
}

/** The end of the block before, when this block was split off it. */
function endBefore($at: ResolvedPos): Change | undefined {
  if ($at.depth === 0) return undefined
  const before = $at.doc.resolve($at.before()).nodeBefore
  return before?.isTextblock === true ? trackedOf(before).inserted : undefined
}

function suggested(node: Node, change: Change, comments: readonly Mark[]): readonly Mark[] {
  const own = node.marks.filter((mark) => !isReviewMark(mark))
  return [...comments, suggestionMark('insertion', change)].reduce<readonly Mark[]>(
    (set, mark) => mark.addToSet(set),
    own,
  )
}

/** Threads that stand on both sides: what is written inside a commented range belongs to it. */
function commentsAcross(before: Node | null, after: Node | null): readonly Mark[] {
  if (before === null || after === null) return []
  return before.marks.filter(
    (mark) => mark.type === schema.marks.comment && mark.isInSet(after.marks),
  )
}
