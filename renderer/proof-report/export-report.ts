import { currentTranslate } from '../app/use-translate.ts'
import { ask } from '../shell/ask.ts'
import { fetchDelivered } from '../shell/fetch-delivered.ts'
import { showToast } from '../state/toasts.ts'

/** The whole report as a file, and where it is. */
export async function exportReport(job: string, form: 'xlsx' | 'docx'): Promise<void> {
  const written = await ask('proofreading:report', { job, form })
  const t = currentTranslate()
  if (!written.ok) return showToast({ text: t('proof-report.gone'), tone: 'error' })
  const path = await fetchDelivered(written.value)
  if (path !== null) showToast({ text: t('export.done', { path }), tone: 'plain' })
}
