import { Transform } from 'prosemirror-transform'
import { schema } from '#core/article/schema'
import { changedRanges } from './changed-ranges.ts'
import { settleWritten } from './meant-document.ts'
import { isReviewMark } from './review-marks.ts'
import { textPieces } from './track-text.ts'

/**
 * An edit made while nothing is tracked: text written into a suggestion is not part of it, and a
 * block that is split or joined has the end that belongs to its last words. Comments stay on what is
 * written inside them, and blocks that are moved take their suggestions along. The same object when
 * nothing is taken away.
 */
export function plainEdit<T extends Transform>(edit: T): T | Transform {
  const ranges = changedRanges(edit)
  const settled = new Transform(edit.doc)
  settleWritten(settled, edit, ranges)
  for (const { fromB, toB } of ranges) stripText(settled, fromB, toB)
  if (settled.steps.length === 0) return edit
  const tr = new Transform(edit.before)
  for (const step of [...edit.steps, ...settled.steps]) tr.step(step)
  return tr
}

/** Only what was written into one block of text: whole blocks bring their own suggestions along. */
function stripText(tr: Transform, from: number, to: number): void {
  const $from = tr.doc.resolve(from)
  if (!$from.parent.isTextblock || !$from.sameParent(tr.doc.resolve(to))) return
  for (const { from: start, to: end, node } of textPieces(tr.doc, from, to))
    for (const mark of node.marks)
      if (isReviewMark(mark) && mark.type !== schema.marks.comment) tr.removeMark(start, end, mark)
}
