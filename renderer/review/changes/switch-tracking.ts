import { libraryErrorMessage } from '#core/messages/library-error-message'
import { currentTranslate } from '../../app/use-translate.ts'
import { ask } from '../../shell/ask.ts'
import { useDesk } from '../../state/desk.ts'
import { showToast } from '../../state/toasts.ts'
import {
  setMarkupView,
  setTracking,
  useTracking,
  type MarkupView,
} from '../tracking/tracking-state.ts'

const NEXT: Readonly<Record<MarkupView, MarkupView>> = {
  all: 'simple',
  simple: 'final',
  final: 'original',
  original: 'all',
}

/** For a draft as its editor likes; from the first review on everything is tracked. */
export async function toggleTracking(): Promise<void> {
  const { open, rows } = useDesk.getState()
  if (open.kind !== 'open') return
  const { id } = open.opened.article
  const t = currentTranslate()
  const { isTracking } = useTracking.getState()
  const stage = rows.find((row) => row.id === id)?.details.stage ?? 'draft'
  if (isTracking && stage !== 'draft') {
    return showToast({ text: t('review.always-tracked'), tone: 'plain' })
  }
  setTracking(!isTracking)
  const answer = await ask('review:set-tracking', { id, tracking: !isTracking })
  if (answer.ok) return
  setTracking(isTracking)
  showToast({ text: libraryErrorMessage(t, answer.error), tone: 'error' })
}

export function nextMarkupView(): void {
  const view = NEXT[useTracking.getState().view]
  setMarkupView(view)
  const t = currentTranslate()
  showToast({ text: t('review.markup-now', { view: t(`review.markup.${view}`) }), tone: 'plain' })
}
