import type { Node } from 'prosemirror-model'
import { finalDocument } from '#core/review/suggestions/final-document'
import { align } from './align.ts'
import { comparedElements, type ComparedElement, type SentenceElement } from './compared-text.ts'
import type { Comparison, CompareOptions, Piece, Row, Sentence, SentenceRow } from './comparison.ts'
import { countRows } from './count-rows.ts'
import { cutPieces, textOn } from './cut-pieces.ts'
import { groupsOf, type Group } from './split-sentences.ts'
import { withBorders, type UnborderedRow } from './with-borders.ts'
import { wordDiff } from './word-diff.ts'
import { wordsOnly } from './words-only.ts'

/** Compares the final texts of two versions. Pure and without a clock: a worker may run it. */
export function compareDocuments(before: Node, after: Node, options: CompareOptions): Comparison {
  const older = comparedElements(finalDocument(before))
  const newer = comparedElements(finalDocument(after))
  const rows = withBorders(rowsOf({ older, newer, options }))
  return { rows, counts: countRows(rows) }
}

type Elements = readonly ComparedElement[]
type Texts = {
  readonly older: Elements
  readonly newer: Elements
  readonly options: CompareOptions
}

/** In the order of reading; between two that stayed first what went, then what came. */
function rowsOf(texts: Texts): readonly UnborderedRow[] {
  const { older, newer } = texts
  const alignment = align(older, newer)
  const groups = groupsOf(alignment, older, newer)
  const moves = {
    before: new Map(alignment.moved.map((pair, index) => [pair.before, index + 1])),
    after: new Map(
      alignment.moved.map((pair, index) => [pair.after, { ...pair, move: index + 1 }]),
    ),
  }
  const rows: UnborderedRow[] = []
  let [atOlder, atNewer] = [0, 0]
  const catchUp = (toOlder: number, toNewer: number) => {
    for (; atOlder < toOlder; atOlder += 1) {
      rows.push(...goneRows(older[atOlder], moves.before.get(atOlder)))
    }
    for (; atNewer < toNewer; atNewer += 1) {
      const from = moves.after.get(atNewer)
      const source = from === undefined ? undefined : older[from.before]
      rows.push(...comeRows(newer[atNewer], { move: from?.move, source, texts }))
    }
  }
  for (const group of groups) {
    catchUp(group.before[0] ?? atOlder, group.after[0] ?? atNewer)
    rows.push(...stayedRows(group, texts))
    atOlder = (group.before.at(-1) ?? atOlder) + 1
    atNewer = (group.after.at(-1) ?? atNewer) + 1
  }
  catchUp(older.length, newer.length)
  return rows
}

function stayedRows({ before, after }: Group, texts: Texts): readonly UnborderedRow[] {
  const gone = before.flatMap((index) => texts.older[index] ?? [])
  const come = after.flatMap((index) => texts.newer[index] ?? [])
  const [one] = gone
  const [other] = come
  if (one?.of === 'photo' && other?.of === 'photo') {
    const { media } = other
    const photo: Row = { of: 'photo', kind: 'same', move: null, media }
    return [{ row: photo }, ...wordRows(one.words, other.words, texts.options)]
  }
  return sentenceRows(gone.filter(isText), come.filter(isText), texts.options)
}

/** One to one, one to several, or several to one. */
function sentenceRows(
  gone: readonly SentenceElement[],
  come: readonly SentenceElement[],
  options: CompareOptions,
): readonly UnborderedRow[] {
  const side = gone.length > 1 ? 'before' : 'after'
  const cut = side === 'before' ? gone : come
  const pieces = piecesOf(saidBy(gone), saidBy(come), options)
  const parts = cutPieces(
    pieces,
    cut.map(({ sentence }) => sentence.text),
    side,
  )
  return parts.flatMap((part, index) => {
    const [one, other] = [gone[index] ?? gone[0], come[index] ?? come[0]]
    if (one === undefined || other === undefined) return []
    const begins = {
      before: one.isFirst && (index === 0 || side === 'before'),
      after: other.isFirst && (index === 0 || side === 'after'),
    }
    const isCut = gone.length > 1 || come.length > 1
    const before = isCut ? { ...one.sentence, text: textOn('before', part) } : one.sentence
    const after = isCut ? { ...other.sentence, text: textOn('after', part) } : other.sentence
    return [{ row: pairedRow(before, after, part), begins }]
  })
}

function pairedRow(before: Sentence, after: Sentence, pieces: readonly Piece[]): BareRow {
  const kind = pieces.every((piece) => piece.kind === 'same') ? 'same' : 'changed'
  return {
    of: 'text',
    kind,
    move: null,
    field: after.field,
    before,
    after,
    pieces,
    isPunctuationOnly: kind === 'changed' && haveSameWords(before.text, after.text),
  }
}

type BareRow = Omit<SentenceRow, 'border' | 'retyped'>

function wordRows(
  before: readonly Sentence[],
  after: readonly Sentence[],
  options: CompareOptions,
): readonly UnborderedRow[] {
  return after.flatMap((other, index) => {
    const one = before[index]
    if (one === undefined || `${one.text}${other.text}` === '') return []
    const row = pairedRow(one, other, piecesOf(one.text, other.text, options))
    return [{ row, begins: { before: true, after: true } }]
  })
}

function goneRows(
  element: ComparedElement | undefined,
  number: number | undefined,
): readonly UnborderedRow[] {
  if (element === undefined) return []
  const move = number === undefined ? null : ({ number, end: 'left' } as const)
  const kind = move === null ? 'deleted' : 'moved'
  const begins = { before: isFirst(element), after: false }
  const rows = wordsIn(element)
    .filter(({ text }) => text !== '')
    .map((before) => ({ row: goneRow(before, kind, move), begins }))
  return element.of === 'text' ? rows : [photoRow(element.media, kind, move), ...rows]
}

function goneRow(before: Sentence, kind: 'deleted' | 'moved', move: SentenceRow['move']): BareRow {
  const pieces = [{ kind: 'deleted', text: before.text }] as const
  const { field } = before
  return { of: 'text', kind, move, field, before, after: null, pieces, isPunctuationOnly: false }
}

type Arrival = {
  readonly move: number | undefined
  readonly source: ComparedElement | undefined
  readonly texts: Texts
}

function comeRows(
  element: ComparedElement | undefined,
  { move: number, source, texts }: Arrival,
): readonly UnborderedRow[] {
  if (element === undefined) return []
  const move = number === undefined ? null : ({ number, end: 'arrived' } as const)
  const kind = move === null ? 'inserted' : 'moved'
  const begins = { before: false, after: isFirst(element) }
  const sources = source === undefined ? [] : wordsIn(source)
  const rows = wordsIn(element).flatMap((after, index) => {
    if (after.text === '') return []
    const was = sources[index]?.text
    const pieces: readonly Piece[] =
      was === undefined
        ? [{ kind: 'inserted', text: after.text }]
        : piecesOf(was, after.text, texts.options)
    const { field } = after
    const row = { of: 'text', kind, move, field, before: null, after, pieces } as const
    return [{ row: { ...row, isPunctuationOnly: false }, begins }]
  })
  return element.of === 'text' ? rows : [photoRow(element.media, kind, move), ...rows]
}

function photoRow(
  media: string,
  kind: 'inserted' | 'deleted' | 'moved',
  move: SentenceRow['move'],
): UnborderedRow {
  return { row: { of: 'photo', kind, move, media } }
}

function wordsIn(element: ComparedElement): readonly Sentence[] {
  return element.of === 'text' ? [element.sentence] : element.words
}

function isFirst(element: ComparedElement): boolean {
  return element.of === 'photo' || element.isFirst
}

function isText(element: ComparedElement): element is SentenceElement {
  return element.of === 'text'
}

function saidBy(elements: readonly SentenceElement[]): string {
  return elements.map(({ sentence }) => sentence.text).join('')
}

function piecesOf(
  before: string,
  after: string,
  { ignorePunctuation }: CompareOptions,
): readonly Piece[] {
  if (before !== after && ignorePunctuation && haveSameWords(before, after)) {
    return [{ kind: 'same', text: after }]
  }
  return wordDiff(before, after)
}

function haveSameWords(before: string, after: string): boolean {
  return wordsOnly(before) === wordsOnly(after)
}
