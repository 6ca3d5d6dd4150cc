import type { WordChanges, WordInline, WordLossKind, WordMarks } from '../word-document.ts'
import type { Reading } from './reading.ts'
import type { Look } from './styles.ts'
import type { XmlNode } from './xml-node.ts'

/** A paragraph while it is read. */
export type Line = {
  readonly reading: Reading
  /** Look of its words that say nothing of their own. */
  readonly lookOf: (style: string | undefined) => Look
  readonly inlines: WordInline[]
  /** Reads a text box that hangs on it. */
  readonly readBox: (box: XmlNode, around: WordChanges) => void
  readonly bookmarks: string[]
  /** What the run before was that is a loss, so that a split run is one loss. */
  spots: ReadonlySet<WordLossKind>
  /** A page ends here, which is a line break only when words follow. */
  endsPage: boolean
}

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | Pick<
      Extract<WordInline, { kind: 'picture' }>,
      'kind' | 'part' | 'description' | 'width' | 'height'
    >
  | { readonly kind: 'note'; readonly note: string }

/** Marks of a run without its comments: those change within it. */
export type RunMarks = Omit<WordMarks, 'comments'>

/** Programs split runs for reasons of their own; what is said alike is one piece again. */
export function put(piece: Piece, marks: RunMarks, line: Line): void {
  if (piece.kind === 'text' && piece.text === '') return
  const last = line.inlines.at(-1)
  const comments = commentsHere(line.reading)
  if (line.endsPage) {
    line.endsPage = false
    if (last !== undefined) put({ kind: 'text', text: '\n' }, marks, line)
    put(piece, marks, line)
    return
  }
  if (piece.kind === 'text' && last?.kind === 'text' && isSame(last, { ...marks, comments })) {
    line.inlines[line.inlines.length - 1] = { ...last, text: last.text + piece.text }
    return
  }
  for (const thread of comments) line.reading.open.placed.add(thread)
  // What is said of a piece is as dear as the piece.
  line.reading.count.add(1 + comments.length)
  line.inlines.push({ ...piece, ...marks, comments })
}

/** The conversations that are about what comes next; the same list as before where nothing changed. */
function commentsHere({ open }: Reading): readonly string[] {
  if (open.waiting.size === 0) return open.threads
  const threads = new Set([...open.threads, ...open.waiting])
  for (const thread of open.waiting) open.placed.add(thread)
  open.waiting.clear()
  return Array.from(threads)
}

/** Changes, styles and lists of comments are shared values. */
function isSame(one: WordMarks, other: WordMarks): boolean {
  return (
    one.inserted === other.inserted &&
    one.deleted === other.deleted &&
    one.style === other.style &&
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.size === other.size &&
    one.font === other.font &&
    one.link === other.link &&
    one.comments === other.comments &&
    isSameFormat(one.formatted, other.formatted)
  )
}

function isSameFormat(one: WordMarks['formatted'], other: WordMarks['formatted']): boolean {
  if (one === null || other === null) return one === other
  return (
    one.by === other.by &&
    one.at === other.at &&
    one.style === other.style &&
    one.bold === other.bold &&
    one.italic === other.italic
  )
}

/** A comment without a range is about the last character before its sign, or the word it ends. */
export function hangComment(thread: string, line: Line): void {
  const { inlines, reading } = line
  const last = inlines.pop()
  if (last === undefined) {
    reading.open.waiting.add(thread)
    return
  }
  reading.open.placed.add(thread)
  const comments = [...last.comments, thread]
  const word =
    last.kind === 'text' ? (LAST_WORD.exec(last.text.slice(-LONGEST_WORD))?.[0] ?? '') : ''
  if (last.kind !== 'text' || word === last.text) inlines.push({ ...last, comments })
  else {
    const rest = last.text.slice(0, last.text.length - word.length)
    inlines.push({ ...last, text: rest }, { ...last, text: word, comments })
  }
}

/** UTF-16 units. */
const LONGEST_WORD = 40
const LAST_WORD = /(?:[A-Za-z0-9]+|.)$/su

/** One more loss, unless the run before was the same. */
export function loseSpots(spots: ReadonlySet<WordLossKind>, line: Line): void {
  for (const what of spots)
    if (!line.spots.has(what)) line.reading.lose(what, what !== 'hidden-text')
  line.spots = spots
}
