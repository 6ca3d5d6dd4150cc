import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  FootnoteReferenceRun,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import {
  MARK_STYLES,
  type HouseStyle,
  type MarkStyle,
  type ParagraphStyle,
} from '#core/house-style/house-style'
import { BOTH_STYLE, CREDIT_STYLE, LINK_STYLE, REFERENCE_STYLE } from './further-styles.ts'
import { PreservedText } from './preserved-text.ts'
import { revised, revision } from './revision.ts'
import { styleId } from './style-sheet.ts'
import { WordLink } from './word-link.ts'
import type { Format, WordPiece } from './word-pieces.ts'
import type { ReviewWriting } from './writing.ts'
import { xmlText } from './xml-text.ts'

/**
 * `hint` makes the marks that both scripts use (“ ” … —) Chinese and full width. It has to stand on
 * the run: fonts come from the style, but Word reads the hint nowhere else.
 */
const HINT = { hint: 'eastAsia' } as const

export function textRun(text: string, mark?: MarkStyle): TextRun {
  const style = mark === undefined ? {} : { style: styleId(mark) }
  return new TextRun({ ...style, font: HINT, text: xmlText(text) })
}

/** In another size than its style's, in half-points. */
export function sizedRun(text: string, size: number): TextRun {
  return new TextRun({ font: HINT, size, text: xmlText(text) })
}

/** Ids of the styles of words that the style of their paragraph would turn light. */
type Ground = ReadonlySet<string>

const NOT_BOLD: Ground = new Set()

/** A bold style in a bold paragraph is light in Word (17.7.3), unless the words say it themselves. */
export function groundOf(part: ParagraphStyle, { paragraphs, marks }: HouseStyle): Ground {
  if (paragraphs[part].bold !== true) return NOT_BOLD
  const bold = MARK_STYLES.filter((mark) => marks[mark].bold === true).map(styleId)
  return new Set(marks.strong.bold === true ? [...bold, BOTH_STYLE] : bold)
}

/** Text with what is suggested about it, between the marks of the comments that begin and end there. */
export function pieceRuns(
  pieces: readonly WordPiece[],
  review: ReviewWriting,
  ground: Ground = NOT_BOLD,
): ParagraphChild[] {
  return linked(pieces).flatMap(({ link, pieces: inside }) => {
    const runs = inside.flatMap((piece) => runsOf(piece, review, ground))
    if (link === null || runs.length === 0) return runs
    return [new WordLink({ href: link, number: review.nextLink() }, runs)]
  })
}

type Linked = { readonly link: string | null; readonly pieces: readonly WordPiece[] }

/** Pieces that lead to one place are one link. */
function linked(pieces: readonly WordPiece[]): readonly Linked[] {
  const groups: { link: string | null; pieces: WordPiece[] }[] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (last !== undefined && last.link === piece.link) last.pieces.push(piece)
    else groups.push({ link: piece.link, pieces: [piece] })
  }
  return groups
}

function runsOf(
  piece: WordPiece,
  review: ReviewWriting,
  ground: Ground,
): readonly ParagraphChild[] {
  return [
    ...piece.starts.map((id) => new CommentRangeStart(id)),
    ...(isEmpty(piece) ? [] : revised([pieceRun(piece, review, ground)], piece, review)),
    ...piece.ends.flatMap((id) => [
      new CommentRangeEnd(id),
      ...revised([reference(id)], piece, review),
    ]),
    ...footnoteRuns(piece, review),
  ]
}

function footnoteRuns({ footnote }: WordPiece, review: ReviewWriting): readonly ParagraphChild[] {
  if (footnote === undefined) return []
  const number = review.footnotes.add(footnote.note)
  return revised([new FootnoteReferenceRun(number)], footnote, review)
}

function isEmpty({ text, part }: WordPiece): boolean {
  return part !== 'break' && xmlText(text) === ''
}

/** It stands with the words it is about: when they go, it goes. */
function reference(id: number): TextRun {
  return new TextRun({ style: REFERENCE_STYLE, children: [new CommentReference(id)] })
}

function pieceRun(piece: WordPiece, review: ReviewWriting, ground: Ground): TextRun {
  const { text, part, former } = piece
  const style = styleOf(piece)
  return new TextRun({
    ...(style === undefined ? {} : { style }),
    ...(style !== undefined && ground.has(style) ? { bold: true } : {}),
    font: HINT,
    ...formerRun(former, review),
    ...(part === 'break' ? { break: 1 } : words(piece, text)),
  })
}

/** Never empty: Word wants properties there, even when none had been given. */
function formerRun(former: WordPiece['former'], review: ReviewWriting): IRunOptions {
  if (former === undefined) return {}
  const style = formatStyle(former.format)
  const was = { font: HINT, ...(style === undefined ? {} : { style }) }
  return { revision: { ...revision(former, review), ...was } }
}

function words({ deleted }: WordPiece, text: string): Pick<IRunOptions, 'children' | 'text'> {
  if (deleted === undefined) return { text: xmlText(text) }
  // Word reads no `w:t` in a deletion.
  return { children: [new PreservedText('w:delText', xmlText(text))] }
}

/** What is strong or stressed says so; a dateline only where nothing else is said. */
function styleOf({ format, part, former, link }: WordPiece): string | undefined {
  if (part === 'credit') return CREDIT_STYLE
  const style = formatStyle(format)
  if (style !== undefined) return style
  if (link !== null) return LINK_STYLE
  return former === undefined && part === 'dateline' ? styleId('dateline') : undefined
}

function formatStyle({ strong, emphasis }: Format): string | undefined {
  if (strong && emphasis) return BOTH_STYLE
  if (strong) return styleId('strong')
  return emphasis ? styleId('emphasis') : undefined
}
