import type { ArticleId } from '#core/article/article'
import { packageErrorMessage } from '#core/messages/package-error-message'
import { currentTranslate } from '../app/use-translate.ts'
import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'
import { fetchDelivered } from '../shell/fetch-delivered.ts'
import { showToast } from '../state/toasts.ts'

/** A file for each, one after the other; the first that fails or is called off ends it. */
export async function packArticles(ids: readonly ArticleId[]): Promise<void> {
  await flushText()
  for (const id of ids) {
    // oxlint-disable-next-line no-await-in-loop -- a native dialog may ask for each
    if (!(await packOne(id))) return
  }
}

async function packOne(id: ArticleId): Promise<boolean> {
  const packed = await ask('package:pack', { id })
  const t = currentTranslate()
  if (!packed.ok) {
    const reason = packageErrorMessage(t, packed.error)
    showToast({ text: t('package.failed', { reason }), tone: 'error' })
    return false
  }
  const path = await fetchDelivered(packed.value)
  if (path === null) return false
  showToast({ text: t('package.packed', { path }), tone: 'plain' })
  return true
}
