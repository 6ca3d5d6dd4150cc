import type { ArticleId, DocumentJson } from '#core/article/article'
import { documentJson } from '#core/article/document'
import type { LibraryError } from '#core/article/library-error'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { ok, type Result } from '#core/shared/result'
import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'

/** The document of a version; null is how the article stands now, 0 the text as it came in. */
export async function textOfVersion(
  id: ArticleId,
  number: number | null,
): Promise<Result<DocumentJson, LibraryError>> {
  if (number === null) {
    await flushText()
    const present = await ask('article:load', { id })
    return present.ok ? ok(present.value.article.doc) : present
  }
  if (number === 0) {
    const source = await ask('article:version', { id, version: 0 })
    return source.ok ? ok(documentOfLines(source.value.text)) : source
  }
  const version = await ask('history:read', { id, number })
  return version.ok ? ok(version.value.doc) : version
}

/** What came in had no fields yet: every line is a paragraph. */
function documentOfLines(text: string): DocumentJson {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const blocks = lines.map((line) => ({ kind: 'paragraph' as const, text: line.trim() }))
  return documentJson(newDocument({ ...EMPTY_ARTICLE, blocks }))
}
