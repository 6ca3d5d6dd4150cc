import type { Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import type { AnnotatedTable, CellParagraph } from './annotations.ts'
import { textNodes, trackedOf, type Marking } from './suggested-nodes.ts'

/** A table with its spans, its header rows and everything that is suggested in it. */
export function tableNode({ rows }: AnnotatedTable, marking: Marking): Node {
  const { table, table_row, table_cell, table_header } = schema.nodes
  const made = rows.map(({ isHeader, cells, ...changes }) => {
    const type = isHeader ? table_header : table_cell
    return table_row.create(
      { tracked: trackedOf(changes, marking) },
      cells.map(({ colspan, rowspan, paragraphs }) =>
        type.create({ colspan, rowspan }, cellParagraphs(paragraphs, marking)),
      ),
    )
  })
  return table.create(null, made)
}

function cellParagraphs(paragraphs: readonly CellParagraph[], marking: Marking): readonly Node[] {
  const { paragraph } = schema.nodes
  if (paragraphs.length === 0) return [paragraph.create()]
  return paragraphs.map(({ words, ...changes }, index) => {
    const isLast = index === paragraphs.length - 1
    const contents = words.map(({ text, ...saying }) => ({ kind: 'words' as const, text, saying }))
    // The end of a cell is the cell's; nothing can be joined across it.
    const tracked = isLast ? null : trackedOf(changes, marking)
    return paragraph.create({ tracked }, textNodes(contents, 'text', marking))
  })
}
