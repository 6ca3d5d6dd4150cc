import type { ArticleRow } from '#core/article/article-row'
import { useTranslate } from '../app/use-translate.ts'
import { useDesk } from '../state/desk.ts'

/** How much the library holds, counted from the rows already on the desk. */
export function LibraryContents() {
  const t = useTranslate()
  const { articles, characters, photos, trashed } = contentCounts(useDesk(({ rows }) => rows))
  return (
    <ul className="library-counts">
      <li>{t('library.articles', { count: articles })}</li>
      <li>{t('library.characters', { count: characters })}</li>
      <li>{t('library.photos', { count: photos })}</li>
      <li>{t('library.trashed', { count: trashed })}</li>
    </ul>
  )
}

function contentCounts(rows: readonly ArticleRow[]) {
  const onDesk = rows.filter(({ trashedAt }) => trashedAt === null)
  return {
    articles: onDesk.length,
    characters: onDesk.reduce((sum, row) => sum + row.characters, 0),
    photos: onDesk.reduce((sum, row) => sum + row.photos, 0),
    trashed: rows.length - onDesk.length,
  }
}
