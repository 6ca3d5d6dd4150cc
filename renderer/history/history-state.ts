import { create } from 'zustand'
import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import type { VersionRow } from '#core/history/version'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { currentTranslate } from '../app/use-translate.ts'
import { flushText } from '../saving/open-senders.ts'
import { ask, onNews } from '../shell/ask.ts'
import { showToast } from '../state/toasts.ts'

/** The versions of one article, the newest first. Null until they were read. */
export type ShownHistory = {
  readonly id: ArticleId | null
  readonly versions: readonly VersionRow[] | null
  readonly error: LibraryError | null
}

export const useHistory = create<ShownHistory>(() => ({ id: null, versions: null, error: null }))

/** Reads the versions of an article and follows them until the returned function is called. */
export function followHistory(id: ArticleId): () => void {
  if (useHistory.getState().id !== id) useHistory.setState({ id, versions: null, error: null })
  const again = (news: { readonly id: ArticleId }) => news.id === id && void readHistory(id)
  const stop = [
    onNews('article:saved', again),
    onNews('article:replaced', again),
    onNews('review:changed', again),
  ]
  void readHistory(id)
  return () => {
    for (const each of stop) each()
  }
}

export async function readHistory(id: ArticleId): Promise<void> {
  const answer = await ask('history:list', { id })
  if (useHistory.getState().id !== id) return
  if (!answer.ok) return useHistory.setState({ error: answer.error })
  const versions = answer.value.toSorted((a, b) => b.number - a.number)
  useHistory.setState({ versions, error: null })
}

export async function keepVersion(id: ArticleId, name: string): Promise<boolean> {
  await flushText()
  const kept = await ask('history:keep', { id, name })
  const t = currentTranslate()
  if (!kept.ok) {
    showToast({ text: libraryErrorMessage(t, kept.error), tone: 'error' })
    return false
  }
  showToast({ text: t('history.kept', { name }), tone: 'plain' })
  await readHistory(id)
  return true
}

/** Nothing is asked first: what stood there is a version of its own, and the toast brings it back. */
export async function restoreVersion(id: ArticleId, number: number): Promise<void> {
  await flushText()
  const restored = await ask('history:restore', { id, number })
  const t = currentTranslate()
  if (!restored.ok)
    return showToast({ text: libraryErrorMessage(t, restored.error), tone: 'error' })
  await readHistory(id)
  const before = versionBefore(id, restored.value.number)
  showToast({
    text: t('history.restored', { number }),
    tone: 'plain',
    ...(before === undefined
      ? {}
      : {
          action: {
            label: t('history.undo-restore'),
            run: () => restoreVersion(id, before),
          },
        }),
  })
}

/** The version that holds what stood there before a restored one; unknown of an article gone by. */
function versionBefore(id: ArticleId, number: number): number | undefined {
  const { id: known, versions } = useHistory.getState()
  return known === id ? versions?.find((row) => row.number < number)?.number : undefined
}
