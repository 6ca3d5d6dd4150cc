import type { ArticleId, DocumentJson } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import type { LibraryError } from '#core/article/library-error'
import { documentJson, readDocument } from '#core/article/document'
import { finalDocument } from '#core/review/suggestions/final-document'
import { fail, ok, type Result } from '#core/shared/result'
import type { ArticleDesk } from './article-desk.ts'
import { readAsItCameIn } from './as-it-came-in.ts'
import { createArticles } from './create-articles.ts'
import type { LibraryFolder } from './library-folder.ts'

/** A second article with the same final text and the same origin, back at the beginning of its way. */
export async function duplicateArticle(
  library: LibraryFolder,
  desk: ArticleDesk,
  id: ArticleId,
): Promise<Result<ArticleRow, LibraryError>> {
  const open = await desk.open(id)
  if (!open.ok) return open
  const { details, origin } = open.value.low.data
  const doc = withoutReview(open.value.low.data.doc)
  const asItCameIn = await readAsItCameIn(library, id)

  const created = await createArticles(library, [
    {
      doc,
      details: { ...details, stage: 'draft' },
      origin,
      asItCameIn: asItCameIn.ok ? asItCameIn.value.text : null,
      original: asItCameIn.ok ? asItCameIn.value.original : null,
    },
  ])
  if (!created.ok) return created
  const [row] = created.value
  return row === undefined ? fail({ kind: 'not-found', id }) : ok(row)
}

/** Suggestions and comments belong to the article they were made on. */
function withoutReview(doc: DocumentJson): DocumentJson {
  const read = readDocument(doc)
  return read.ok ? documentJson(finalDocument(read.value)) : doc
}
