import type { Article, ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import { attempt } from './disk-failure.ts'
import type { VersionShelf } from '../history/version-shelf.ts'
import type { LibraryFolder } from './library-folder.ts'
import type { Saved } from './library.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { articlePath } from './article-folder.ts'
import { isUnsaved, openArticle, type OpenArticle } from './open-article.ts'

/** The articles in work. What is handed over here is written by itself, soon and again until it works. */
export type ArticleDesk = {
  readonly open: (id: ArticleId) => Promise<Result<OpenArticle, LibraryError>>
  /** Accepted in memory at once. */
  readonly put: (open: OpenArticle, article: Article) => void
  readonly save: (open: OpenArticle) => Promise<Result<Saved, LibraryError>>
  /** `save` for work that already has the article to itself. */
  readonly saveHere: (open: OpenArticle) => Promise<Result<Saved, LibraryError>>
  readonly inMemory: (id: ArticleId) => OpenArticle | undefined
  readonly forget: (id: ArticleId) => void
  /** True when everything handed over is on disk. */
  readonly flush: () => Promise<boolean>
  /** No more writing by itself. */
  readonly stop: () => void
}

export function articleDesk(
  folder: LibraryFolder,
  shelf: Pick<VersionShelf, 'beforeChange'>,
): ArticleDesk {
  const articles = new Map<ArticleId, OpenArticle>()
  const waiting = new Map<ArticleId, () => void>()
  const opening = oneAtATime()
  let stopped = false

  const open = (id: ArticleId) =>
    opening(id, async () => {
      const here = articles.get(id)
      if (here !== undefined && (isUnsaved(here) || isCurrent(folder, here))) return ok(here)
      const read = await openArticle(folder, id)
      // Another program may change what this one does not own: read anew each time.
      if (read.ok && folder.refusal() === undefined) remember(articles, read.value)
      return read
    })

  const writeLater = (article: OpenArticle, milliseconds: number) => {
    if (stopped || waiting.has(article.id)) return
    const callOff = folder.clock.after(milliseconds, () => {
      waiting.delete(article.id)
      void save(article)
    })
    waiting.set(article.id, callOff)
  }

  const saveHere = async (article: OpenArticle) => {
    if (!isUnsaved(article)) return ok(savedState(article))
    const refusal = folder.refusal()
    const written = refusal === undefined ? await write(folder, article) : fail(refusal)
    if (!written.ok) {
      folder.announce('article:save-failed', { id: article.id, error: written.error })
      writeLater(article, TRY_AGAIN)
    }
    return written
  }

  const save = (article: OpenArticle) => folder.exclusively(article.id, () => saveHere(article))

  return {
    open,
    put: (article, next) => {
      if (next.doc !== article.low.data.doc) shelf.beforeChange(article.low.data)
      article.low.data = next
      article.changes += 1
      articles.set(article.id, article)
      writeLater(article, WRITE_AFTER)
    },
    save,
    saveHere,
    inMemory: (id) => articles.get(id),
    forget: (id) => {
      articles.delete(id)
    },
    flush: async () => {
      const saved = await Promise.all([...articles.values()].filter(isUnsaved).map(save))
      return saved.every(({ ok: done }) => done)
    },
    stop: () => {
      stopped = true
      for (const callOff of waiting.values()) callOff()
      waiting.clear()
    },
  }
}

async function write(
  folder: LibraryFolder,
  article: OpenArticle,
): Promise<Result<Saved, LibraryError>> {
  const { id, low, changes } = article
  const { revision } = low.data
  const path = articlePath(folder, id)
  const written = await attempt(path, () => low.write())
  if (!written.ok) return fail(written.error)

  article.savedChanges = changes
  article.savedAt = folder.clock.now().toISOString()
  confirm(folder, article)
  const saved = { revision, savedAt: article.savedAt }
  folder.announce('article:saved', { id, path, ...saved })
  return ok(saved)
}

function confirm(folder: LibraryFolder, article: OpenArticle): void {
  const { announced } = article
  if (announced === undefined) return
  article.announced = undefined
  folder.index().done(announced.intent, [announced.row])
  folder.announce('rows:changed', { rows: [announced.row], gone: [] })
}

/** Read while the library was ours as it is now; else another program may have changed the file. */
function isCurrent(folder: LibraryFolder, article: OpenArticle): boolean {
  return folder.refusal() === undefined && article.index === folder.index()
}

function savedState({ low, savedAt }: OpenArticle): Saved {
  return { revision: low.data.revision, savedAt }
}

/** A few articles stay open for the next change; those with unsaved text always do. */
function remember(articles: Map<ArticleId, OpenArticle>, article: OpenArticle): void {
  articles.set(article.id, article)
  if (articles.size <= KEPT_OPEN) return
  const oldest = [...articles.values()].find((open) => !isUnsaved(open))
  if (oldest !== undefined && oldest !== article) articles.delete(oldest.id)
}

const KEPT_OPEN = 32
/** Milliseconds after the first change that is not on disk: well inside the second that is promised. */
const WRITE_AFTER = 400
const TRY_AGAIN = 2_000
