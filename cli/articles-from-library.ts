import { ArticleId } from '#core/article/article'
import { readDocument } from '#core/article/document'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import type { WordArticle } from '#core/publishing/word-file'
import { fail, ok, type Result } from '#core/shared/result'
import type { Library } from '#backend/library/library'
import { openLibrary } from '#backend/library/open-library'
import { libraryWordArticle } from '#backend/publishing/word-article'
import type { Terminal } from './tell.ts'

type Wanted = { readonly library: string; readonly ids: readonly string[] }

/** Articles of a library; another program may have it open meanwhile. The error is a sentence. */
export async function articlesFromLibrary(
  wanted: Wanted,
  { t }: Terminal,
): Promise<Result<readonly WordArticle[], string>> {
  const opened = await openLibrary(wanted.library, { announce: () => {}, shellName: 'quwen' })
  if (!opened.ok) return fail(libraryErrorMessage(t, opened.error))
  try {
    return await loadAll(wanted.ids, opened.value, t)
  } finally {
    await opened.value.close()
  }
}

async function loadAll(
  ids: readonly string[],
  library: Library,
  t: Terminal['t'],
): Promise<Result<readonly WordArticle[], string>> {
  const loaded = await Promise.all(ids.map((id) => load(id, library, t)))
  const articles = loaded.flatMap((one) => (one.ok ? [one.value] : []))
  return loaded.find((one) => !one.ok) ?? ok(articles)
}

async function load(
  written: string,
  library: Library,
  t: Terminal['t'],
): Promise<Result<WordArticle, string>> {
  const id = ArticleId.safeParse(written)
  if (!id.success) return fail(t('cli.not-an-id', { id: written }))
  const current = await library.current(id.data)
  if (!current.ok) {
    if (current.error.kind === 'not-found') return fail(t('cli.id-not-found', { id: written }))
    return fail(libraryErrorMessage(t, current.error))
  }
  const doc = readDocument(current.value.doc)
  if (!doc.ok) {
    const { reason } = doc.error
    return fail(libraryErrorMessage(t, { kind: 'invalid-document', reason }))
  }
  return ok(await libraryWordArticle(current.value, doc.value, { library, changes: 'final' }))
}
