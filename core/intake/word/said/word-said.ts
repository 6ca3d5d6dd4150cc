import type {
  WordBlock,
  WordDocument,
  WordInline,
  WordLoss,
  WordParagraph,
} from '../word-document.ts'
import { finalText, paragraphLines } from './paragraph-lines.ts'
import { saidChanges, type SaidChange } from './said-changes.ts'
import { saidComments, type SaidComment } from './said-comments.ts'
import { notedWords } from '../noted-words.ts'
import { withRow } from '../with-row.ts'

/** A Word file told to other programs: what it says, what it said before, and who changed and said what. */
export type WordSaid = {
  /** The final text, a line to a paragraph; tables stand apart, notes and endnotes at the end. */
  readonly paragraphs: readonly string[]
  /** The same before the changes that are tracked. */
  readonly original: readonly string[]
  readonly insertions: readonly SaidChange[]
  readonly deletions: readonly SaidChange[]
  readonly comments: readonly SaidComment[]
  readonly images: readonly SaidImage[]
  /** Of each table its rows, and of each row what its cells say at last. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  readonly losses: readonly WordLoss[]
}

export type SaidImage = {
  readonly name: string
  readonly bytes: number
  readonly description: string
}

/** `sizeOf` gives the bytes of a part. */
export function wordSaid(document: WordDocument, sizeOf: (part: string) => number): WordSaid {
  const { blocks, notes, comments } = document
  const all = [...blocks, ...notes.flatMap((note) => note.blocks)]
  const paragraphs = all.flatMap(paragraphsIn)
  return {
    paragraphs: paragraphLines(all, 'final'),
    original: paragraphLines(all, 'original'),
    insertions: saidChanges(paragraphs, 'inserted'),
    deletions: saidChanges(paragraphs, 'deleted'),
    comments: saidComments(comments, paragraphs),
    images: paragraphs.flatMap(({ inlines }) =>
      inlines.flatMap((inline) => imageOf(inline, sizeOf)),
    ),
    tables: all.flatMap(tableRows),
    losses: notedWords(document).losses,
  }
}

/** Those in tables too, with what is said of their rows. */
function paragraphsIn(block: WordBlock): readonly WordParagraph[] {
  if (block.kind === 'paragraph') return [block]
  return block.rows.flatMap((row) =>
    row.cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn)).map((one) => withRow(one, row)),
  )
}

function imageOf(inline: WordInline, sizeOf: (part: string) => number): readonly SaidImage[] {
  if (inline.kind !== 'picture' || inline.part === null || inline.deleted !== null) return []
  const { part, description } = inline
  return [{ name: part.slice(part.lastIndexOf('/') + 1), bytes: sizeOf(part), description }]
}

function tableRows(block: WordBlock): WordSaid['tables'] {
  if (block.kind === 'paragraph') return []
  const rows = block.rows.filter(({ deleted }) => deleted === null)
  return [rows.map(({ cells }) => cells.map(({ blocks }) => finalText(blocks)))]
}
