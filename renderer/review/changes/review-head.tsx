import { useMemo } from 'react'
import { useTranslate } from '../../app/use-translate.ts'
import { runCommand } from '../../commands/answers.ts'
import { useCurrentEditor } from '../../editor/current-editor.ts'
import { Button } from '../../ui/button.tsx'
import { setMarkupView, useTracking, type MarkupView } from '../tracking/tracking-state.ts'
import { CardFilters } from './card-filters.tsx'
import { shownCards, useCards } from './cards-state.ts'
import { decideAll } from './decide.ts'

const VIEWS: readonly MarkupView[] = ['all', 'simple', 'final', 'original']

/** Over the list: tracking on or off, what the paper shows, and what becomes of all of them. */
export function ReviewHead() {
  const t = useTranslate()
  const open = useCards((cards) => cards.open)
  const filter = useCards((cards) => cards.filter)
  const mayEdit = useCurrentEditor(({ view }) => view?.editable === true)
  const changes = useMemo(
    () => shownCards({ open, filter }).filter(({ kind }) => kind === 'change').length,
    [open, filter],
  )
  return (
    <div className="review-head">
      <div className="review-line">
        <TrackingSwitch />
        <MarkupChoice />
        <CardFilters />
      </div>
      {changes > 0 && (
        <div className="review-line">
          <span className="review-count">{t('review.changes', { count: changes })}</span>
          <Button disabled={!mayEdit} onClick={() => decideAll('accept')}>
            {t('review.accept-all')}
          </Button>
          <Button disabled={!mayEdit} onClick={() => decideAll('reject')}>
            {t('review.reject-all')}
          </Button>
        </div>
      )}
    </div>
  )
}

function TrackingSwitch() {
  const t = useTranslate()
  const isTracking = useTracking((tracking) => tracking.isTracking)
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isTracking}
      className="tracking-switch"
      onClick={() => runCommand('review.track')}
    >
      <span aria-hidden className="tracking-knob" />
      {t('review.tracking')}
    </button>
  )
}

function MarkupChoice() {
  const t = useTranslate()
  const view = useTracking((tracking) => tracking.view)
  return (
    <select
      className="control review-markup"
      aria-label={t('review.markup')}
      value={view}
      onChange={({ target }) => {
        const picked = VIEWS.find((one) => one === target.value)
        if (picked !== undefined) setMarkupView(picked)
      }}
    >
      {VIEWS.map((one) => (
        <option key={one} value={one}>
          {t(`review.markup.${one}`)}
        </option>
      ))}
    </select>
  )
}
