import type { DocumentJson } from '#core/article/article'
import { readDocument } from '#core/article/document'
import { columnFit, type ColumnFit } from '#core/copyfit/column-fit'
import type { ColumnMeasure } from '#core/copyfit/column-measure'
import type { Changes } from '#core/forms/changes'
import type { HouseStyle } from '#core/house-style/house-style'
import type { Layout } from '#core/layout/laid'
import { layOut } from '#core/layout/lay-out'
import { canvasMetrics } from './canvas-metrics.ts'

/** An article on the pages of a house style. */
export type PagesOrder = {
  readonly kind: 'pages'
  readonly doc: DocumentJson
  readonly style: HouseStyle
  readonly changes: Changes
}

/** An article in the columns of the paper. */
export type ColumnsOrder = {
  readonly kind: 'columns'
  readonly doc: DocumentJson
  readonly measure: ColumnMeasure
  readonly mayGo: readonly string[]
}

addEventListener('message', ({ data }: MessageEvent<PagesOrder | ColumnsOrder>) => {
  postMessage(data.kind === 'pages' ? pages(data) : columns(data))
})

function pages({ doc, style, changes }: PagesOrder): Layout {
  return layOut(known(doc), style, { changes, metrics: canvasMetrics(style) })
}

function columns({ doc, measure, mayGo }: ColumnsOrder): ColumnFit {
  return columnFit(known(doc), measure, mayGo)
}

/** It comes from the paper, so that anything else is a bug. */
function known(json: DocumentJson) {
  const doc = readDocument(json)
  if (!doc.ok) throw new RangeError(doc.error.reason)
  return doc.value
}
