import type { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { ArticleDesk } from './article-desk.ts'
import { readAsItCameIn } from './as-it-came-in.ts'
import { createArticles } from './create-articles.ts'
import type { LibraryFolder } from './library-folder.ts'

/** A second article with the same text and the same origin, back at the beginning of its way. */
export async function duplicateArticle(
  library: LibraryFolder,
  desk: ArticleDesk,
  id: ArticleId,
): Promise<Result<ArticleRow, LibraryError>> {
  const open = await desk.open(id)
  if (!open.ok) return open
  const { doc, details, origin } = open.value.low.data
  const asItCameIn = await readAsItCameIn(library, id)

  const created = await createArticles(library, [
    {
      doc,
      details: { ...details, stage: 'draft' },
      origin,
      asItCameIn: asItCameIn.ok ? asItCameIn.value.text : null,
    },
  ])
  if (!created.ok) return created
  const [row] = created.value
  return row === undefined ? fail({ kind: 'not-found', id }) : ok(row)
}
