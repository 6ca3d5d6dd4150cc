import type { ArticleRow } from '#core/article/article-row'
import type { SearchHit } from './library.ts'
import { excerptAround } from './excerpt.ts'
import { comparable, type SearchTexts } from './search-texts.ts'

/** Articles that hold every word, newest first, those in the waste bin last. */
export async function searchLibrary(
  rows: readonly ArticleRow[],
  texts: SearchTexts,
  query: string,
): Promise<{ readonly hits: SearchHit[]; readonly total: number }> {
  const words = comparable(query)
    .split(/\s+/u)
    .filter((word) => word !== '')
  const [first] = words
  if (first === undefined) return { hits: [], total: 0 }

  const all = await texts.all()
  const found = rows
    .flatMap((row) => {
      const text = all.get(row.id)
      return text !== undefined && words.every((word) => text.compared.includes(word))
        ? [{ row, text }]
        : []
    })
    .toSorted((a, b) => newestFirst(a.row, b.row))
  const shown = found.slice(0, MOST_HITS)
  const hits = shown.map(({ row, text }) => ({ id: row.id, excerpt: excerptAround(text, first) }))
  return { hits, total: found.length }
}

function newestFirst(a: ArticleRow, b: ArticleRow): number {
  const bin = Number(a.trashedAt !== null) - Number(b.trashedAt !== null)
  if (bin !== 0) return bin
  return a.updatedAt < b.updatedAt ? 1 : -1
}

const MOST_HITS = 200
