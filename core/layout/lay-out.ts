import type { Node } from 'prosemirror-model'
import type { Changes } from '#core/forms/changes'
import type { HouseStyle } from '#core/house-style/house-style'
import { assertNever } from '#core/shared/assert'
import { articleFlow } from './article-flow.ts'
import type { FlowBlock } from './flow.ts'
import { laidNotes, withNoteNumbers } from './footnotes.ts'
import type { LaidPage, Layout } from './laid.ts'
import { makePages } from './make-pages.ts'
import { TABLE_METRICS, type Metrics } from './metrics.ts'
import { withPageEdges } from './page-edges.ts'
import { paragraphParts, pictureParts, type Parts, type Room } from './part.ts'
import { tableParts } from './table-parts.ts'

export type LayoutWay = { readonly changes?: Changes; readonly metrics?: Metrics }

/** An article on the pages of a house style, as its Word file will print. */
export function layOut(doc: Node, style: HouseStyle, way: LayoutWay = {}): Layout {
  const room = { style, metrics: way.metrics ?? TABLE_METRICS }
  const { blocks, notes } = withNoteNumbers(articleFlow(doc, style, way.changes ?? 'final'))
  const pages = makePages(
    blocks.map((block) => partsOf(block, room)),
    { page: style.page, notes: laidNotes(notes, room) },
  )
  return { pages: withPageEdges(pages, room), lines: lineCount(pages) }
}

/** Pages of the final text. */
export function pageCount(doc: Node, style: HouseStyle): number {
  return layOut(doc, style).pages.length
}

function partsOf(block: FlowBlock, room: Room): Parts {
  switch (block.kind) {
    case 'paragraph':
      return paragraphParts(block, room)
    case 'picture':
      return pictureParts(block, room)
    case 'table':
      return tableParts(block, room)
    default:
      return assertNever(block)
  }
}

function lineCount(pages: readonly LaidPage[]): number {
  return pages.reduce((sum, { lines }) => sum + lines.length, 0)
}
