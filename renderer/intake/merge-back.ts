import type { OriginalFile } from '#core/intake/word/original'
import { packageErrorMessage } from '#core/messages/package-error-message'
import type { MergeReport } from '#core/review/package/package-answers'
import { currentTranslate } from '../app/use-translate.ts'
import { openArticle } from '../desk/open-article.ts'
import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'
import { goTo } from '../state/place.ts'
import { showToast } from '../state/toasts.ts'
import { useIntake } from './intake-state.ts'
import { beginNext } from './take-pages.ts'

/** 并回稿件: every change of the file as a suggestion on its article, with the last keystroke in it. */
export async function mergeBack(file: OriginalFile): Promise<void> {
  await flushText()
  const merged = await ask('intake:merge-back', { file })
  const t = currentTranslate()
  if (!merged.ok) {
    const reason = packageErrorMessage(t, merged.error)
    showToast({ text: t('word-intake.merge-back-failed', { reason }), tone: 'error' })
    return
  }
  beginNext()
  showToast({ text: mergedWords(merged.value), tone: 'plain' })
  const [first] = merged.value
  if (useIntake.getState().stage.kind !== 'waiting' || first === undefined) return
  goTo({ kind: 'desk' })
  await openArticle(first.id)
}

function mergedWords(reports: readonly MergeReport[]): string {
  const t = currentTranslate()
  const count = reports.reduce((sum, { suggestions }) => sum + suggestions, 0)
  const conflicts = reports.reduce((sum, report) => sum + report.conflicts.length, 0)
  if (reports.every(({ becomes }) => becomes === 'nothing')) return t('word-intake.nothing-merged')
  return conflicts === 0
    ? t('word-intake.merged-back', { count })
    : t('word-intake.merged-conflicts', { count, conflicts })
}
