import { ArticleId } from '#core/article/article'
import { isOwnFile } from '#core/intake/word/own-file/own-articles'
import type { WordDocument } from '#core/intake/word/word-document'
import type { Source } from '#bridge/contract'
import type { Library } from '../../library/library.ts'

/**
 * The articles of this library that a file of ours brings back; none for any other file. A file that
 * went out without its suggestions cannot say what became of them: it is copy like any other.
 */
export function knownArticles(
  document: WordDocument,
  library: Pick<Library, 'rows'>,
): Source['own'] {
  if (!isOwnFile(document) || document.properties.get('quwen-changes') !== 'tracked') return []
  const named = new Set(
    Array.from(document.properties).flatMap(([name, value]) => {
      const id = /^quwen-article-\d+$/u.test(name) ? ArticleId.safeParse(value).data : undefined
      return id === undefined ? [] : [id]
    }),
  )
  return library
    .rows()
    .filter(({ id }) => named.has(id))
    .map(({ id, title }) => ({ id, title }))
}
