import type { ArticleId, Stage } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import { startOfDay } from './age.ts'

/** What the list is narrowed to. `null` lets everything through; '' is "not given". */
export type ListFilter = {
  readonly stage: Stage | null
  readonly section: string | null
  readonly editionDate: string | null
}

export const EVERYTHING: ListFilter = { stage: null, section: null, editionDate: null }

/** By when it arrived — which never moves a row while its text is typed — or by edition. */
export type Arrangement = 'arrival' | 'edition'

export type SearchHit = { readonly id: ArticleId; readonly excerpt: string }

export type ListView = {
  readonly shelf: 'desk' | 'trash'
  readonly filter: ListFilter
  readonly arrangement: Arrangement
  /** Hits in the order they came, while a search is on. */
  readonly hits: readonly SearchHit[] | null
}

/** One line of the list: a heading (`today`, `2026-09-29`, …) or an article. */
export type ListLine =
  | { readonly kind: 'heading'; readonly key: string }
  | { readonly kind: 'row'; readonly row: ArticleRow; readonly excerpt: string }

export const UNDATED = 'undated'

/** Every line the list would show, in order. `now` is the clock's milliseconds. */
export function listLines(
  rows: readonly ArticleRow[],
  view: ListView,
  now: number,
): readonly ListLine[] {
  const shown = rows.filter((row) => isShown(row, view))
  if (view.hits !== null) return hitLines(shown, view.hits)

  const headingOf = view.arrangement === 'edition' ? editionHeading : arrivalHeading(view, now)
  return underHeadings(inOrder(shown, view), headingOf)
}

/** The articles of those lines, in order. */
export function rowsOf(lines: readonly ListLine[]): readonly ArticleRow[] {
  return lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []))
}

function isShown({ trashedAt, details }: ArticleRow, { shelf, filter }: ListView): boolean {
  if ((trashedAt !== null) !== (shelf === 'trash')) return false
  if (filter.stage !== null && details.stage !== filter.stage) return false
  if (filter.section !== null && details.section !== filter.section) return false
  return filter.editionDate === null || (details.editionDate ?? '') === filter.editionDate
}

function hitLines(rows: readonly ArticleRow[], hits: readonly SearchHit[]): readonly ListLine[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return hits.flatMap(({ id, excerpt }) => {
    const row = byId.get(id)
    return row === undefined ? [] : [{ kind: 'row' as const, row, excerpt }]
  })
}

/** Sorting is stable, so the articles of one page stay in the page's order. */
function inOrder(rows: readonly ArticleRow[], view: ListView): readonly ArticleRow[] {
  const newestFirst = rows.toSorted((a, b) => descending(arrival(a), arrival(b)))
  if (view.arrangement === 'arrival') return newestFirst
  return newestFirst.toSorted((a, b) =>
    descending(a.details.editionDate ?? '', b.details.editionDate ?? ''),
  )
}

/** When it came to the shelf that it lies on. */
function arrival({ trashedAt, createdAt }: ArticleRow): string {
  return trashedAt ?? createdAt
}

function descending(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? 1 : -1
}

function arrivalHeading(view: ListView, now: number): (row: ArticleRow) => string {
  const today = new Date(startOfDay(now, 0)).toISOString()
  const yesterday = new Date(startOfDay(now, -1)).toISOString()
  return (row) => {
    const at = arrival(row)
    if (at >= today) return 'today'
    return at >= yesterday ? 'yesterday' : 'earlier'
  }
}

function editionHeading(row: ArticleRow): string {
  return row.details.editionDate ?? UNDATED
}

function underHeadings(
  rows: readonly ArticleRow[],
  headingOf: (row: ArticleRow) => string,
): readonly ListLine[] {
  const lines: ListLine[] = []
  let heading = ''
  for (const row of rows) {
    const key = headingOf(row)
    if (key !== heading) lines.push({ kind: 'heading', key })
    heading = key
    lines.push({ kind: 'row', row, excerpt: '' })
  }
  return lines
}
