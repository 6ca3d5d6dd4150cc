import type { Node } from 'prosemirror-model'
import { assertNever } from '#core/shared/assert'
import { element, text, type Markup } from '../markup.ts'
import { commentNote, inkStyle, marginNote, ringed, type ProofWriting } from './proof-note.ts'
import { proofPieces, type ProofPiece } from './proof-pieces.ts'
import { sign } from './proof-signs.ts'

/** A block of text as it was set, each correction marked in it and written in the margin. */
export function proofText(block: Node, writing: ProofWriting): readonly Markup[] {
  return proofPieces(block).flatMap((piece) => markedPiece(piece, writing))
}

function markedPiece(piece: ProofPiece, writing: ProofWriting): readonly Markup[] {
  switch (piece.kind) {
    case 'text':
      return [text(piece.text)]
    case 'delete':
      return [ring(piece, writing), ...marginNote(piece.change, [sign('delete')], writing)]
    case 'insert':
      return inserted(piece, writing)
    case 'replace':
      return [ring(piece, writing), ...marginNote(piece.change, [ringed(piece.by)], writing)]
    case 'transpose':
      return transposed(piece, writing)
    case 'look':
      return restyled(piece, writing)
    case 'comment':
      return commentNote(piece.thread, writing)
    default:
      return assertNever(piece)
  }
}

type Of<Kind extends ProofPiece['kind']> = Extract<ProofPiece, { kind: Kind }>

function ring(piece: Of<'delete' | 'replace'>, writing: ProofWriting): Markup {
  return element('del', { class: 'ring', ...inkStyle(piece.change, writing) }, piece.text)
}

function inserted({ text: words, change }: Of<'insert'>, writing: ProofWriting) {
  const fork = element('ins', { class: 'caret', ...inkStyle(change, writing) }, sign('insert'))
  return [fork, ...marginNote(change, [ringed(words)], writing)]
}

function transposed({ first, second, change }: Of<'transpose'>, writing: ProofWriting) {
  const ink = inkStyle(change, writing)
  return [
    element('span', { class: 'first', ...ink }, first),
    element('span', { class: 'second', ...ink }, second),
    ...marginNote(change, [sign('transpose'), ' 对调'], writing),
  ]
}

const LOOKS: Readonly<Record<string, string>> = { strong: '加重', emphasis: '变体' }

function restyled({ text: words, mark, isOn, change }: Of<'look'>, writing: ProofWriting) {
  const look = LOOKS[mark] ?? mark
  const underlined = element('span', { class: 'dotted', ...inkStyle(change, writing) }, words)
  return [underlined, ...marginNote(change, [isOn ? `改${look}` : `去${look}`], writing)]
}
