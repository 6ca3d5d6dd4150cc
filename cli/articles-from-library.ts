import { ArticleId } from '#core/article/article'
import { documentJson, readDocument } from '#core/article/document'
import { NO_DESK_STYLES } from '#core/house-style/desk-styles'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { fail, ok, type Result } from '#core/shared/result'
import type { Library } from '#backend/library/library'
import { photosIn } from '#backend/publishing/photos-in'
import { contentHash } from '#backend/review/review-of-article'
import type { LeavingContent } from '#backend/publishing/write-form'
import type { LeavingSource } from './leaving-source.ts'
import { openStandingLibrary } from './standing-library.ts'
import type { Terminal } from './tell.ts'

type Wanted = {
  readonly library: string
  readonly ids: readonly string[]
  /** Whether the library is to remember them, for a file that comes back to be merged. */
  readonly isSent: boolean
}

/** Articles of a library; another program may have it open meanwhile. The error is a sentence. */
export async function articlesFromLibrary(
  wanted: Wanted,
  terminal: Terminal,
): Promise<Result<LeavingSource, string>> {
  const { t } = terminal
  const opened = await openStandingLibrary(wanted.library, terminal)
  if (!opened.ok) return opened
  const library = opened.value
  try {
    const articles = await loadAll(wanted.ids, library, t)
    if (!articles.ok) return articles
    if (wanted.isSent) await remember(articles.value, library)
    const [styles, people] = await Promise.all([library.houseStyles(), library.people()])
    const profiles = people.ok ? people.value.profiles : []
    return ok({
      articles: articles.value,
      styles: styles.ok ? styles.value : NO_DESK_STYLES,
      initials: new Map(profiles.map(({ name, initials }) => [name, initials])),
    })
  } finally {
    await library.close()
  }
}

/** One library holder at a time may write; for another the file leaves all the same. */
async function remember(articles: readonly LeavingContent[], library: Library): Promise<void> {
  const sent = articles.flatMap(({ id, doc, comments }) => {
    if (id === undefined) return []
    const state = { doc: documentJson(doc), comments: [...comments] }
    return [{ id, text: contentHash(doc), state }]
  })
  await Promise.all(sent.map((one) => library.keepSent(one)))
}

async function loadAll(
  ids: readonly string[],
  library: Library,
  t: Terminal['t'],
): Promise<Result<readonly LeavingContent[], string>> {
  const loaded = await Promise.all(ids.map((id) => load(id, library, t)))
  const articles = loaded.flatMap((one) => (one.ok ? [one.value] : []))
  return loaded.find((one) => !one.ok) ?? ok(articles)
}

async function load(
  written: string,
  library: Library,
  t: Terminal['t'],
): Promise<Result<LeavingContent, string>> {
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
  const record = await library.recordEntries(id.data)
  return ok({
    id: id.data,
    doc: doc.value,
    comments: current.value.comments,
    record: record.ok ? record.value : [],
    photos: await photosIn(current.value.doc, library),
  })
}
