import type { ArticleId } from '#core/article/article'
import type { Translate } from '#core/messages/translate'
import { exportFailureMessage } from '#core/messages/export-failure-message'
import { currentTranslate } from '../app/use-translate.ts'
import { targetsInOrder } from '../desk/shown-rows.ts'
import { isStyleThere, readStyles } from '../house-style/house-style-state.ts'
import { keepPending } from '../house-style/keep-styles.ts'
import { flushText } from '../saving/open-senders.ts'
import { ask, onNews } from '../shell/ask.ts'
import { fetchDelivered } from '../shell/fetch-delivered.ts'
import { usePreferences } from '../state/preferences.ts'
import { showToast } from '../state/toasts.ts'
import { openDialog } from '../state/view.ts'
import { usedChoice } from './used-choice.ts'
import { useExport } from './export-state.ts'

/**
 * Exports as the dialog says, with the last keystroke in it, and tells where the file is. True when
 * everything has left; what has not is in the state.
 */
export async function exportArticles(ids: readonly ArticleId[]): Promise<boolean> {
  if (useExport.getState().job !== null) return false
  const job = crypto.randomUUID()
  useExport.setState({ job: { id: job, total: ids.length, done: 0 }, asked: ids, failures: [] })
  const deaf = onNews('export:progressed', ({ job: told, done }) => {
    const { job: running } = useExport.getState()
    if (running !== null && told === job) useExport.setState({ job: { ...running, done } })
  })
  try {
    await keepPending()
    await flushText()
    return await run(job, ids)
  } finally {
    deaf()
    useExport.setState({ job: null })
  }
}

/**
 * Once more as it was last, without asking; what fails is shown where it can be tried again. A house
 * style that is gone is no longer as it was: the dialog says what stands in for it.
 */
export async function exportAgain(): Promise<void> {
  await readStyles()
  if (!isStyleThere(usePreferences.getState().houseStyle)) return openDialog('export')
  const isDone = await exportArticles(targetsInOrder())
  if (!isDone && useExport.getState().failures.length > 0) openDialog('export')
}

export function cancelExport(): void {
  const { job } = useExport.getState()
  if (job !== null) void ask('export:cancel', { job: job.id })
}

async function run(job: string, ids: readonly ArticleId[]): Promise<boolean> {
  const { exportChoice, houseStyle } = usePreferences.getState()
  const order = { job, ids: [...ids], style: houseStyle, ...usedChoice(exportChoice, ids.length) }
  const exported = await ask('export:articles', order)
  const t = currentTranslate()
  if (!exported.ok) {
    const reason = exportFailureMessage(t, exported.error)
    showToast({ text: t('export.failed', { reason }), tone: 'error' })
    return false
  }
  const { delivered, failures, left, cancelledAfter } = exported.value
  useExport.setState({ failures })
  const path = delivered === null ? null : await fetchDelivered(delivered)
  const words = [outcome(t, path, cancelledAfter)]
  if (path !== null && left > 0) words.push(t('export.comments-left', { count: left }))
  const text = words.join(' ')
  if (text !== '') showToast({ text, tone: 'plain' })
  return path !== null && failures.length === 0 && cancelledAfter === null
}

/** Where the file is, and what of it there is after a cancel. Empty where nothing need be said. */
function outcome(t: Translate, path: string | null, cancelledAfter: number | null): string {
  if (path === null) return cancelledAfter === null ? '' : t('export.cancelled')
  if (cancelledAfter === null) return t('export.done', { path })
  return t('export.cancelled-after', { count: cancelledAfter, path })
}
