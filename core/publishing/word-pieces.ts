import type { Mark, Node } from 'prosemirror-model'
import type { Change } from '#core/article/change'
import { noteOf } from '#core/article/footnotes'
import { hrefOf } from '#core/article/link'
import { changeIn, changeOf } from '#core/review/suggestions/review-marks'
import type { CommentEdges } from './comment-writing.ts'
import type { Ends, ReviewWriting } from './writing.ts'

/** Text that is alike from its first character to its last. */
export type WordPiece = Ends &
  CommentEdges & {
    readonly text: string
    readonly format: Format
    readonly former: (Change & { readonly format: Format }) | undefined
    /** Its part of the paragraph; `break` is a new line and has no text of its own. */
    readonly part: 'text' | 'dateline' | 'credit' | 'break'
    /** Where it leads. */
    readonly link: string | null
    /** Whose number stands behind it. */
    readonly footnote: Footnote | undefined
  }

type Footnote = Ends & { readonly note: string }

export type Format = { readonly strong: boolean; readonly emphasis: boolean }

/** What is written of a block of text, with everything that is said about it. */
export function wordPieces(
  block: Node,
  review: ReviewWriting,
  part: 'text' | 'credit' = 'text',
): WordPiece[] {
  const texts = wholeCharacters(block.children.map(({ text = '' }) => text))
  const ends = block.children.map((node) => ({
    inserted: changeOf(node, 'insertion') ?? review.around.inserted,
    deleted: changeOf(node, 'deletion') ?? review.around.deleted,
  }))
  const footnotes = footnotesBehind(block.children.map(noteOf), ends)
  return block.children.map((node, index) => ({
    text: texts[index] ?? '',
    format: { strong: hasMark(node, 'strong'), emphasis: hasMark(node, 'emphasis') },
    former: formerFormat(node),
    ...ends[index],
    part,
    link: hrefOf(node),
    footnote: footnotes[index],
    ...review.comments.edgesOf(node),
  }))
}

/**
 * A number stands behind the last of its words. It comes with them when all that stay are new, and
 * goes with them when all that were there go.
 */
function footnotesBehind(
  notes: readonly (string | null)[],
  ends: readonly Ends[],
): readonly (Footnote | undefined)[] {
  let first = 0
  return notes.map((note, index) => {
    if (index > 0 && notes[index - 1] !== note) first = index
    if (note === null || notes[index + 1] === note) return undefined
    const words = ends.slice(first, index + 1)
    const stay = words.filter(({ deleted }) => deleted === undefined)
    const stood = words.filter(({ inserted }) => inserted === undefined)
    return {
      note,
      inserted: stood.length === 0 ? words.at(-1)?.inserted : undefined,
      deleted: stay.length === 0 ? words.at(-1)?.deleted : undefined,
    }
  })
}

/** A character outside the basic plane that a mark cuts in two stays with its first half. */
function wholeCharacters(texts: readonly string[]): readonly string[] {
  return texts.map((text, index) => {
    const next = texts[index + 1] ?? ''
    const own = isCut(texts[index - 1]) ? text.replace(/^[\uDC00-\uDFFF]/u, '') : text
    return isCut(text) ? own + (/^[\uDC00-\uDFFF]/u.exec(next)?.[0] ?? '') : own
  })
}

function isCut(text = ''): boolean {
  return /[\uD800-\uDBFF]$/u.test(text)
}

function hasMark({ marks }: Node, name: string): boolean {
  return marks.some(({ type }) => type.name === name)
}

/** Word keeps one former state and one author: of several suggestions the last one speaks for all. */
function formerFormat(node: Node): WordPiece['former'] {
  const changes = node.marks.filter(({ type }) => type.name === 'formatting')
  const last = changes.toSorted((a, b) => (when(a) < when(b) ? -1 : 1)).at(-1)
  if (last === undefined) return undefined
  const was = (name: string) =>
    changes.find(({ attrs }) => attrs['mark'] === name)?.attrs['was'] ?? hasMark(node, name)
  const format = { strong: was('strong') === true, emphasis: was('emphasis') === true }
  return { ...changeIn(last.attrs), format }
}

function when({ attrs }: Mark): string {
  return String(attrs['at'])
}

/** The text that stays when everything is accepted. */
export function keptText(pieces: readonly WordPiece[]): string {
  return pieces.map((piece) => (piece.deleted === undefined ? piece.text : '')).join('')
}

const INDENT = /^[\s\u3000]+/u
const TRAIL = /[\s\u3000]+$/u

/**
 * Blanks typed at the start would be an indent on top of the style's own. Those that are somebody's
 * suggestion stay.
 */
export function withoutIndent(pieces: readonly WordPiece[]): WordPiece[] {
  const [first, ...others] = pieces
  if (first === undefined || isSuggested(first)) return [...pieces]
  const text = first.text.replace(INDENT, '')
  return [{ ...first, text }, ...(text === '' ? withoutIndent(others) : others)]
}

/** Neither begins nor ends with a blank, but for suggested ones. */
export function trimmed(pieces: readonly WordPiece[]): WordPiece[] {
  return withoutTrail(withoutIndent(pieces))
}

function withoutTrail(pieces: readonly WordPiece[]): WordPiece[] {
  const last = pieces.at(-1)
  if (last === undefined || isSuggested(last)) return [...pieces]
  const text = last.text.replace(TRAIL, '')
  const others = pieces.slice(0, -1)
  return [...(text === '' ? withoutTrail(others) : others), { ...last, text }]
}

function isSuggested({ inserted, deleted }: Ends): boolean {
  return inserted !== undefined || deleted !== undefined
}

/** Cuts at an offset of the text that stays: what comes before and what comes after. */
export function cutPieces(
  pieces: readonly WordPiece[],
  offset: number,
): readonly [WordPiece[], WordPiece[]] {
  const before: WordPiece[] = []
  let left = offset
  for (const [index, piece] of pieces.entries()) {
    const length = piece.deleted === undefined ? piece.text.length : 0
    if (left <= 0) return [before, pieces.slice(index)]
    if (length > left) {
      const [head, tail] = halves(piece, left)
      return [
        [...before, head],
        [tail, ...pieces.slice(index + 1)],
      ]
    }
    before.push(piece)
    left -= length
  }
  return [before, []]
}

function halves(piece: WordPiece, at: number): readonly [WordPiece, WordPiece] {
  return [
    { ...piece, text: piece.text.slice(0, at), ends: [], footnote: undefined },
    { ...piece, text: piece.text.slice(at), starts: [] },
  ]
}

/** The first `offset` units of the text that stays are set in the face of datelines. */
export function withDateline(pieces: readonly WordPiece[], offset: number): WordPiece[] {
  const [dateline, rest] = cutPieces(pieces, offset)
  return [...dateline.map((piece) => ({ ...piece, part: 'dateline' }) as const), ...rest]
}

/**
 * A new line in place of the blanks at this offset. Undefined when they are more than one plain
 * blank and have to be read back.
 */
export function brokenAt(
  pieces: readonly WordPiece[],
  offset: number,
  mayForget: boolean,
): WordPiece[] | undefined {
  const [before, after] = cutPieces(pieces, offset)
  const [[blank], rest] = cutPieces(after, 1)
  if (blank === undefined || (!mayForget && blank.text !== ' ')) return undefined
  const next = { ...blank, text: '', part: 'break' } as const
  return [...before, next, ...(mayForget ? withoutIndent(rest) : rest)]
}

/** What is suggested about all of them: who did the last of it. */
export function sharedEnds(pieces: readonly WordPiece[]): Ends {
  const written = pieces.filter(({ text, part }) => text !== '' || part === 'break')
  const last = written.at(-1)
  return {
    inserted: written.every(({ inserted }) => inserted !== undefined) ? last?.inserted : undefined,
    deleted: written.every(({ deleted }) => deleted !== undefined) ? last?.deleted : undefined,
  }
}
