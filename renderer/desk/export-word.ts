import type { ArticleId } from '#core/article/article'
import type { HouseStyleId } from '#core/house-style/house-style-id'
import { currentTranslate } from '../app/use-translate.ts'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'
import { fetchDelivered } from '../shell/fetch-delivered.ts'
import { showToast } from '../state/toasts.ts'

export type ExportOrder = {
  readonly job: string
  readonly ids: readonly ArticleId[]
  readonly style: HouseStyleId
  readonly together: boolean
}

export function newJob(): string {
  return crypto.randomUUID()
}

/** Exports with the last keystroke in it, and says where the file is. False when there is none. */
export async function exportWord({ ids, ...order }: ExportOrder): Promise<boolean> {
  await flushText()
  const exported = await ask('export:word', { ...order, ids: [...ids] })
  const t = currentTranslate()
  if (!exported.ok) {
    const reason = libraryErrorMessage(t, exported.error)
    showToast({ text: t('export.failed', { reason }), tone: 'error' })
    return false
  }
  const path = await fetchDelivered(exported.value)
  if (path === null) return false
  showToast({ text: t('export.done', { path }), tone: 'plain' })
  return true
}

export function cancelExport(job: string): void {
  void ask('export:cancel', { job })
}
