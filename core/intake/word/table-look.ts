import type { WordBlock, WordCell, WordParagraph, WordRow, WordTable } from './word-document.ts'

/** More than any cell of figures holds, in UTF-16 units. */
const LONGEST_CELL = 300

/** A table to be read as one; others only lay a page out, and are read cell by cell. */
export function isTableOfFigures({ rows }: WordTable): boolean {
  const widest = Math.max(0, ...rows.map(({ cells }) => cells.length))
  return rows.length > 1 && widest > 1 && rows.every(({ cells }) => !cells.some(isColumnOfText))
}

/** A row of figures in a table that is none. */
export function isRowOfFigures({ cells }: WordRow): boolean {
  return (
    cells.length > 1 &&
    cells.every((cell) => {
      const lines = linesOf(cell)
      return lines.length <= 1 && !/[。！？]/u.test(lines[0] ?? '') && !hasPicture(cell)
    })
  )
}

/** Every paragraph below some blocks, those of tables in tables too. */
export function paragraphsBelow(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsBelow(cell.blocks))),
  )
}

function isColumnOfText(cell: WordCell): boolean {
  const lines = linesOf(cell)
  const text = lines.join('')
  const isProse = lines.length > 1 && /[。！？]/u.test(text)
  return isProse || text.length > LONGEST_CELL || hasPicture(cell)
}

function linesOf({ blocks }: WordCell): readonly string[] {
  return paragraphsBelow(blocks)
    .map(finalWords)
    .filter((line) => line.trim() !== '')
}

function finalWords({ inlines }: WordParagraph): string {
  return inlines
    .map((inline) => (inline.kind === 'text' && inline.deleted === null ? inline.text : ''))
    .join('')
}

function hasPicture({ blocks }: WordCell): boolean {
  return paragraphsBelow(blocks).some(({ inlines }) =>
    inlines.some(({ kind }) => kind === 'picture'),
  )
}
