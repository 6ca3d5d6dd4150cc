import type { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'

/** Rows after a piece of news: known ones change in place, new ones follow in the order told. */
export function mergeRows(
  rows: readonly ArticleRow[],
  changed: readonly ArticleRow[],
  gone: readonly ArticleId[] = [],
): readonly ArticleRow[] {
  const newer = new Map(changed.map((row) => [row.id, row]))
  const lost = new Set(gone)
  const known = new Set(rows.map((row) => row.id))
  return [
    ...rows.filter((row) => !lost.has(row.id)).map((row) => newer.get(row.id) ?? row),
    ...changed.filter((row) => !known.has(row.id)),
  ]
}
