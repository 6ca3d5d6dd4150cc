import type { ArticleId } from '#core/article/article'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { currentTranslate } from '../app/use-translate.ts'
import { ask } from '../shell/ask.ts'
import { fetchDelivered } from '../shell/fetch-delivered.ts'
import { showToast } from '../state/toasts.ts'

/** 打开原件: in the program that the system has for it, or as a download. */
export async function openOriginal(id: ArticleId): Promise<void> {
  const t = currentTranslate()
  const opened = await ask('article:original', { id })
  if (!opened.ok) {
    const { error } = opened
    const text =
      error.kind === 'not-found' ? t('word-intake.no-original') : libraryErrorMessage(t, error)
    showToast({ text, tone: 'error' })
    return
  }
  const path = await fetchDelivered(opened.value)
  if (path !== null) showToast({ text: t('word-intake.opened', { path }), tone: 'plain' })
}
