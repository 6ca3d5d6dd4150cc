import { hangNotes, type NoteReference } from './hang-notes.ts'
import { countLosses } from './read/losses.ts'
import { paragraphsBelow } from './table-look.ts'
import type { WordBlock, WordDocument, WordInline, WordNote } from './word-document.ts'

/**
 * The file with its notes on the words that their numbers stand behind, as an article has them.
 * Under `notes` stay those that found no word; a note whose number alone is struck goes with it.
 * Both are losses, and so are pictures in notes.
 */
export function notedWords(document: WordDocument): WordDocument {
  if (document.notes.length === 0) return document
  const losses = countLosses(document.losses)
  const left = new Map(document.notes.map((note) => [note.id, note]))
  const texts = new Map(Array.from(left, ([key, note]) => [key, noteText(note)]))
  const hung = {
    textOf: ({ note }: NoteReference) => (left.has(note) ? (texts.get(note) ?? '') : ''),
    settle: ({ note, deleted }: NoteReference, isHung: boolean) => {
      const known = left.get(note)
      if (known === undefined || (!isHung && deleted === null)) return
      left.delete(note)
      if (!isHung) losses.lose('note', false)
      for (const _ of isHung ? picturesIn(known) : []) losses.lose('picture', false)
    },
  }
  const blocks = document.blocks.map((block) => inBlock(block, (one) => hangNotes(one, hung)))
  const notes = Array.from(left.values())
  for (const _ of notes) losses.lose('note', true)
  return { ...document, blocks, notes, losses: losses.counted() }
}

function inBlock(
  block: WordBlock,
  hang: (inlines: readonly WordInline[]) => readonly WordInline[],
): WordBlock {
  if (block.kind === 'paragraph') return { ...block, inlines: hang(block.inlines) }
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      blocks: cell.blocks.map((one) => inBlock(one, hang)),
    })),
  }))
  return { ...block, rows }
}

function picturesIn({ blocks }: WordNote): readonly WordInline[] {
  return paragraphsBelow(blocks).flatMap(({ inlines }) =>
    inlines.filter(({ kind, deleted }) => kind === 'picture' && deleted === null),
  )
}

/** What a note says at last, or what it said when it goes with its number. */
function noteText(note: WordNote): string {
  return joinedLines(note, ({ deleted }) => deleted === null) || joinedLines(note, () => true)
}

/** In one line; a paragraph that ends without a mark is parted from the next by a blank. */
function joinedLines({ blocks }: WordNote, isSaid: (inline: WordInline) => boolean): string {
  return paragraphsBelow(blocks)
    .map(({ inlines }) => lineOf(inlines.filter(isSaid)))
    .filter((line) => line !== '')
    .reduce((text, line) => `${text}${text === '' || ENDS.test(text) ? '' : ' '}${line}`, '')
}

const ENDS = /[\p{P}\p{S}]$/u

function lineOf(inlines: readonly WordInline[]): string {
  const words = inlines.map((one, index) => {
    if (one.kind !== 'text') return ''
    const isLast = (inlines[index + 1]?.link ?? null) !== one.link
    return isLast ? withAddress(one.text, one.link) : one.text
  })
  return words.join('').replaceAll(/\s+/gu, ' ').trim()
}

/** A note has no links: where one leads is told, unless its words say it. */
function withAddress(words: string, address: string | null): string {
  return address === null || address.includes(words.trim()) ? words : `${words}（${address}）`
}
