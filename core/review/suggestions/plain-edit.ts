import { Transform } from 'prosemirror-transform'
import { changedRanges } from './changed-ranges.ts'
import { schema } from '#core/article/schema'
import { isReviewMark, trackedOf } from './review-marks.ts'
import { setTracked } from './track-blocks.ts'
import { textPieces } from './track-text.ts'

/**
 * An edit made while nothing is tracked: text written into a suggestion is not part of it, and the
 * first half of a split block has an end of its own. Comments stay on what is written inside them,
 * and blocks that are moved take their suggestions along. The same object when nothing is taken away.
 */
export function plainEdit<T extends Transform>(edit: T): T | Transform {
  const tr = new Transform(edit.before)
  for (const step of edit.steps) tr.step(step)
  for (const { fromB, toB } of changedRanges(edit)) {
    const $from = tr.doc.resolve(fromB)
    if ($from.parent.isTextblock && $from.sameParent(tr.doc.resolve(toB))) stripText(tr, fromB, toB)
    else stripEnds(tr, fromB, toB)
  }
  return tr.steps.length === edit.steps.length ? edit : tr
}

function stripText(tr: Transform, from: number, to: number): void {
  for (const { from: start, to: end, node } of textPieces(tr.doc, from, to))
    for (const mark of node.marks)
      if (isReviewMark(mark) && mark.type !== schema.marks.comment) tr.removeMark(start, end, mark)
}

function stripEnds(tr: Transform, from: number, to: number): void {
  tr.doc.nodesBetween(from, to, (node, position) => {
    const end = position + node.nodeSize
    const isSplit = node.isTextblock && position < from && end > from && end <= to
    if (isSplit) setTracked(tr, position, { retyped: trackedOf(node).retyped })
  })
}
