import { useTranslate } from '../app/use-translate.ts'
import { showInspector } from '../state/inspector.ts'
import { useCards } from './changes/cards-state.ts'
import { useTracking } from './tracking/tracking-state.ts'

/** `修订：开 · 12 处` on the status bar; a click shows the cards. */
export function ReviewStatus() {
  const t = useTranslate()
  const isRead = useCards((cards) => cards.isRead)
  const count = useCards(({ open }) => open.filter(({ kind }) => kind === 'change').length)
  const isTracking = useTracking((tracking) => tracking.isTracking)
  if (!isRead) return null
  const tracking = t(isTracking ? 'review.tracking-on' : 'review.tracking-off')
  return (
    <button type="button" className="proof-status" onClick={() => showInspector('review')}>
      {count === 0 ? tracking : t('review.status', { tracking, count })}
    </button>
  )
}
