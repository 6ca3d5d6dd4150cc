import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { schema } from '#core/article/schema'
import type { ChangedRange } from './changed-ranges.ts'
import { carriesTracked, changeOf, trackedOf } from './review-marks.ts'
import { setTracked } from './track-blocks.ts'
import { textPieces } from './track-text.ts'

/**
 * What an edit means where it only copies: text written beside struck text takes over its mark, both
 * halves of a split block have its end, and a joined block has the end of its first half.
 */
export function meantDocument(edit: Transform, ranges: readonly ChangedRange[]): Node {
  const tr = new Transform(edit.doc)
  settleWritten(tr, edit, ranges)
  return tr.doc
}

/** The same, on a transform that begins where the edit ends. */
export function settleWritten(
  tr: Transform,
  edit: Transform,
  ranges: readonly ChangedRange[],
): void {
  unstrikeWritten(tr, edit)
  settleEnds(tr, edit.before, ranges)
}

/** Struck text in several pieces, or in blocks of its own, was struck before and is only copied. */
function unstrikeWritten(tr: Transform, { steps, docs, doc, mapping }: Transform): void {
  for (const [index, step] of steps.entries()) {
    const after = docs[index + 1] ?? doc
    const written: Written[] = []
    step.getMap().forEach((...[, , from, to]) => written.push(...writtenText(after, from, to)))
    const [only, ...others] = written
    if (only === undefined || others.length > 0) continue
    if (only.isWithBlock || changeOf(only.node, 'deletion') === undefined) continue
    const rest = mapping.slice(index + 1)
    tr.removeMark(rest.map(only.from, 1), rest.map(only.to, -1), schema.marks.deletion)
  }
}

type Written = ReturnType<typeof textPieces>[number] & { readonly isWithBlock: boolean }

function writtenText(doc: Node, from: number, to: number): readonly Written[] {
  return textPieces(doc, from, to).map((piece) => {
    const $text = doc.resolve(piece.from)
    return { ...piece, isWithBlock: $text.before() >= from && $text.after() <= to }
  })
}

/** The block where a change begins has an end of its own, the one where it stops the end it had. */
function settleEnds(tr: Transform, before: Node, ranges: readonly ChangedRange[]): void {
  for (const { fromA, toA, fromB, toB } of ranges) {
    const $from = tr.doc.resolve(fromB)
    const $to = tr.doc.resolve(toB)
    const $end = before.resolve(toA)
    const isSplit = !$from.sameParent($to)
    const isJoined = !before.resolve(fromA).sameParent($end)
    if (isSplit && isBlockOfText($from.parent))
      setTracked(tr, $from.before(), { retyped: trackedOf($from.parent).retyped })
    if ((isSplit || isJoined) && isBlockOfText($to.parent) && isBlockOfText($end.parent)) {
      const { inserted, deleted } = trackedOf($end.parent)
      setTracked(tr, $to.before(), { ...trackedOf($to.parent), inserted, deleted })
    }
  }
}

function isBlockOfText(node: Node): boolean {
  return node.isTextblock && carriesTracked(node)
}
