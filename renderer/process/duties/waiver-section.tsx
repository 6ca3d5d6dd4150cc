import { useRef, useState } from 'react'
import type { Waiver } from '#core/review/process'
import { useTranslate } from '../../app/use-translate.ts'
import { Button } from '../../ui/button.tsx'
import { useLostKeys } from './use-lost-keys.ts'
import { EMPTY_WAIVER, WaiverForm } from './waiver-form.tsx'
import { WaiverInForce } from './waiver-in-force.tsx'

type WaiverSectionProps = { readonly waiver: Waiver | null; readonly isLocked: boolean }

/** What a small office is let off: plain to see while it counts. */
export function WaiverSection({ waiver, isLocked }: WaiverSectionProps) {
  const t = useTranslate()
  const [isWriting, setWriting] = useState(false)
  // Kept here: what was written is still there when a form that was closed is opened again.
  const [draft, setDraft] = useState(EMPTY_WAIVER)
  const onKept = () => {
    setWriting(false)
    setDraft(EMPTY_WAIVER)
  }
  return (
    <section className="waiver-section" aria-label={t('process.waiver')}>
      {waiver !== null && <WaiverInForce waiver={waiver} isLocked={isLocked} />}
      {waiver === null && isWriting && (
        <WaiverForm
          isLocked={isLocked}
          draft={draft}
          onWrite={setDraft}
          onClose={() => setWriting(false)}
          onKept={onKept}
        />
      )}
      {waiver === null && !isWriting && (
        <NoWaiver isLocked={isLocked} onBegin={() => setWriting(true)} />
      )}
    </section>
  )
}

type NoWaiverProps = { readonly isLocked: boolean; readonly onBegin: () => void }

function NoWaiver({ isLocked, onBegin }: NoWaiverProps) {
  const t = useTranslate()
  const begin = useRef<HTMLButtonElement>(null)
  useLostKeys(begin)
  return (
    <div className="waiver">
      <p className="words-note">{t('process.waiver-what')}</p>
      <Button ref={begin} disabled={isLocked} onClick={onBegin}>
        {t('process.waiver-write')}
      </Button>
    </div>
  )
}
