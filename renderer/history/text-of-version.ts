import type { ArticleId, DocumentJson } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import { ok, type Result } from '#core/shared/result'
import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'

/** What came in is text and had no fields yet. */
export type VersionText =
  | { readonly of: 'document'; readonly doc: DocumentJson }
  | { readonly of: 'source'; readonly text: string }

/** The text of a version; null is how the article stands now, 0 as it came in. */
export async function textOfVersion(
  id: ArticleId,
  number: number | null,
): Promise<Result<VersionText, LibraryError>> {
  if (number === null) {
    await flushText()
    const present = await ask('article:load', { id })
    return present.ok ? ok({ of: 'document', doc: present.value.article.doc }) : present
  }
  if (number === 0) {
    const source = await ask('article:version', { id, version: 0 })
    return source.ok ? ok({ of: 'source', text: source.value.text }) : source
  }
  const version = await ask('history:read', { id, number })
  return version.ok ? ok({ of: 'document', doc: version.value.doc }) : version
}
