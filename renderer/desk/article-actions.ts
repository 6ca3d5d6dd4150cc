import { NO_DETAILS, type ArticleDetails, type ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import { documentJson } from '#core/article/document'
import type { LibraryError } from '#core/article/library-error'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import type { Result } from '#core/shared/result'
import { currentTranslate } from '../app/use-translate.ts'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { ask } from '../shell/ask.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { showEverything } from '../state/list.ts'
import { goTo } from '../state/place.ts'
import { showToast } from '../state/toasts.ts'
import { putRows } from './row-news.ts'
import { clearPaper, openArticle } from './open-article.ts'
import { writeTitle } from './write-title.ts'
import { NOTHING_SELECTED, selectOne } from './selection.ts'
import { shownIds } from './shown-rows.ts'

export async function createArticle(): Promise<void> {
  const doc = documentJson(newDocument(EMPTY_ARTICLE))
  await openNew(await ask('article:create', { doc, details: NO_DETAILS }))
  requestAnimationFrame(writeTitle)
}

export async function duplicateArticle(id: ArticleId): Promise<void> {
  await openNew(await ask('article:duplicate', { id }))
}

/** Moves to 废稿箱 without asking first: the toast takes it back. */
export async function trashArticles(ids: readonly ArticleId[]): Promise<void> {
  const next = neighbourOf(ids)
  const rows = takeOver(await ask('article:trash', { ids: [...ids] }))
  if (rows === undefined) return

  leaveRows(ids, next)
  const t = currentTranslate()
  showToast({
    text: t('desk.trashed', { count: ids.length }),
    tone: 'plain',
    action: { label: t('shell.undo'), run: () => putBack(ids) },
  })
}

export async function restoreArticles(ids: readonly ArticleId[]): Promise<void> {
  const next = neighbourOf(ids)
  const rows = takeOver(await ask('article:restore', { ids: [...ids] }))
  if (rows === undefined) return

  leaveRows(ids, next)
  showToast({ text: currentTranslate()('desk.restored', { count: ids.length }), tone: 'plain' })
}

/** Changes the same details of every article named. */
export async function setDetails(
  ids: readonly ArticleId[],
  details: Partial<ArticleDetails>,
): Promise<void> {
  takeOver(await ask('article:set-details', { ids: [...ids], details }))
}

export async function takeInSample(): Promise<void> {
  const rows = takeOver(await ask('sample:take-in', {}))
  goTo({ kind: 'desk' })
  const first = rows?.[0]
  if (first !== undefined) await openArticle(first.id)
}

/** Merges rows that the backend answered with; says why when there are none. */
function takeOver(
  answer: Result<readonly ArticleRow[], LibraryError>,
): readonly ArticleRow[] | undefined {
  if (!answer.ok) {
    const t = currentTranslate()
    const reason = libraryErrorMessage(t, answer.error)
    showToast({ text: t('shell.went-wrong', { reason }), tone: 'error' })
    return undefined
  }
  putRows(answer.value)
  return answer.value
}

async function openNew(answer: Result<ArticleRow, LibraryError>): Promise<void> {
  const rows = takeOver(answer.ok ? { ok: true, value: [answer.value] } : answer)
  const row = rows?.[0]
  if (row === undefined) return
  goTo({ kind: 'desk' })
  if (!shownIds().includes(row.id)) showEverything()
  await openArticle(row.id)
}

/** 撤销: they are back where they were, highlighted, and the place stays. */
async function putBack(ids: readonly ArticleId[]): Promise<void> {
  const rows = takeOver(await ask('article:restore', { ids: [...ids] }))
  const first = rows?.[0]
  if (first !== undefined) useDesk.setState({ ...selectOne(first.id), selected: new Set(ids) })
}

/** The cursor goes on to what follows; the paper is cleared when its article left. */
function leaveRows(ids: readonly ArticleId[], next: ArticleId | null): void {
  const open = openArticleId(useDesk.getState().open)
  if (open !== null && ids.includes(open)) clearPaper()
  useDesk.setState(next === null ? NOTHING_SELECTED : selectOne(next))
}

function neighbourOf(ids: readonly ArticleId[]): ArticleId | null {
  const order = shownIds()
  const left = new Set(ids)
  const at = order.findIndex((id) => left.has(id))
  const after = order.slice(at + 1).find((id) => !left.has(id))
  return after ?? order.slice(0, Math.max(at, 0)).findLast((id) => !left.has(id)) ?? null
}
