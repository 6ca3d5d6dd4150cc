import type { ArticleId } from '#core/article/article'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { openArticle } from '../desk/open-article.ts'
import { onNews } from '../shell/ask.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { showToast, useToasts } from '../state/toasts.ts'
import { currentTranslate } from './use-translate.ts'

/** The status bar speaks of the article on the paper only; one that was left unsaved is told here. */
export function hearUnsaved(): void {
  onNews('article:save-failed', ({ id, error }) => {
    const t = currentTranslate()
    const { open, rows } = useDesk.getState()
    if (openArticleId(open) === id) return
    const title = rows.find((row) => row.id === id)?.title ?? ''
    const reason = libraryErrorMessage(t, error)
    const named = title === '' ? t('article.untitled') : title
    tellOnce(t('saving.failed-elsewhere', { title: named, reason }), id)
  })
}

/** Each further try fails in the same words: while they stand there, nothing new has happened. */
function tellOnce(text: string, id: ArticleId): void {
  if (useToasts.getState().toasts.some((toast) => toast.text === text)) return
  const action = { label: currentTranslate()('saving.failed-open'), run: () => openArticle(id) }
  showToast({ text, tone: 'error', action })
}
