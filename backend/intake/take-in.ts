import type { ArticleRow } from '#core/article/article-row'
import type { LibraryError } from '#core/article/library-error'
import { textOfLines } from '#core/intake/line-ranges'
import type { Result } from '#core/shared/result'
import type { Question } from '#bridge/contract'
import type { Library } from '../library/library.ts'

/** Keeps the source once and makes its articles; version 0 of each is its untouched lines. */
export async function takeIn(
  library: Library,
  { source, articles }: Question<'intake:take-in'>,
): Promise<Result<ArticleRow[], LibraryError>> {
  const { name, text, original } = source
  const kept = await library.keepSource({ name, text })
  if (!kept.ok) return kept
  return library.create(
    articles.map(({ doc, lines, details, comments = [] }) => ({
      doc,
      details,
      comments,
      origin: { sourceHash: kept.value, lines },
      asItCameIn: textOfLines(source.text, lines),
      original: original === undefined || original === null ? null : { ...original, name },
    })),
  )
}
