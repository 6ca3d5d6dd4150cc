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
  const kept = await library.keepSource(source)
  if (!kept.ok) return kept
  return library.create(
    articles.map(({ doc, lines, details }) => ({
      doc,
      details,
      origin: { sourceHash: kept.value, lines },
      asItCameIn: textOfLines(source.text, lines),
    })),
  )
}
