import { Fragment, type Mark, type Node } from 'prosemirror-model'
import { AddMarkStep, RemoveMarkStep, type Transform } from 'prosemirror-transform'
import { schema } from '#core/article/schema'
import type { Pen } from './author.ts'
import { changeIn, changeOf, suggestionMark } from './review-marks.ts'
import { textPieces } from './track-text.ts'

/** A part of the text on which a mark was set or taken away, in positions of the edited document. */
export type FormatEdit = {
  readonly from: number
  readonly to: number
  readonly mark: Mark
  readonly isOn: boolean
}

export function formatEdits({ steps, mapping }: Transform): readonly FormatEdit[] {
  return steps.flatMap((step, index) => {
    if (!(step instanceof AddMarkStep) && !(step instanceof RemoveMarkStep)) return []
    if (!FORMATS.has(step.mark.type.name) && !PLACES.has(step.mark.type.name)) return []
    const rest = mapping.slice(index + 1)
    const from = rest.map(step.from, 1)
    const to = rest.map(step.to, -1)
    return from < to ? [{ from, to, mark: step.mark, isOn: step instanceof AddMarkStep }] : []
  })
}

const FORMATS: ReadonlySet<string> = new Set(['strong', 'emphasis'])

/** Never a suggestion (docs/decisions/0019). */
const PLACES: ReadonlySet<string> = new Set(['link', 'footnote'])

/** Switches a look on or off as a suggestion; sets a link or a note as it is. */
export function suggestFormat(tr: Transform, { from, to, mark, isOn }: FormatEdit, pen: Pen): void {
  if (PLACES.has(mark.type.name)) {
    switchMark(tr, { from, to }, { mark, isOn })
    return
  }
  for (const piece of textPieces(tr.doc, from, to).toReversed()) {
    const { node } = piece
    if (mark.isInSet(node.marks) === isOn || changeOf(node, 'deletion') !== undefined) continue
    const earlier = formattingOf(node, mark)
    // What I inserted is mine to set, whatever others suggested about it.
    const isInserted = changeOf(node, 'insertion')?.by === pen.by
    if (earlier !== undefined && (isInserted || changeIn(earlier.attrs).by === pen.by)) {
      switchMark(tr, piece, { mark, isOn })
      tr.removeMark(piece.from, piece.to, earlier)
    } else if (isInserted) switchMark(tr, piece, { mark, isOn })
    else if (earlier === undefined) {
      switchMark(tr, piece, { mark, isOn })
      const formatting = { ...pen.change(), mark: mark.type.name, was: !isOn }
      tr.addMark(piece.from, piece.to, schema.marks.formatting.create(formatting))
    } else replaceFormatted(tr, piece, { mark, isOn, pen })
  }
}

type Piece = { readonly from: number; readonly to: number; readonly node: Node }

function switchMark(
  tr: Transform,
  { from, to }: Pick<Piece, 'from' | 'to'>,
  { mark, isOn }: Pick<FormatEdit, 'mark' | 'isOn'>,
): void {
  if (isOn) tr.addMark(from, to, mark)
  else tr.removeMark(from, to, mark)
}

/** Somebody else's switch is pending there: their text is struck and mine written after it. */
function replaceFormatted(
  tr: Transform,
  { from, to, node }: Piece,
  { mark, isOn, pen }: Pick<FormatEdit, 'mark' | 'isOn'> & { readonly pen: Pen },
): void {
  const change = pen.change()
  const words = tr.doc.textBetween(from, to)
  const plain = node.marks.filter(
    ({ type }) => FORMATS.has(type.name) || PLACES.has(type.name) || type === schema.marks.comment,
  )
  const marks = isOn ? mark.addToSet(plain) : mark.removeFromSet(plain)
  const copy = schema.text(words, suggestionMark('insertion', change).addToSet(marks))
  tr.insert(to, Fragment.from(copy))
  tr.addMark(from, to, suggestionMark('deletion', change))
}

function formattingOf(node: Node, mark: Mark): Mark | undefined {
  return node.marks.find(
    ({ type, attrs }) => type === schema.marks.formatting && attrs['mark'] === mark.type.name,
  )
}
