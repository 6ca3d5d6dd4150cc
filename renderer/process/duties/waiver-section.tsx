import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Waiver } from '#core/review/process'
import { useTranslate } from '../../app/use-translate.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { changeWithWayBack } from '../keep-process.ts'
import { WaiverForm } from './waiver-form.tsx'

type WaiverSectionProps = { readonly waiver: Waiver | null; readonly isLocked: boolean }

/** What a small office is let off: plain to see while it counts. */
export function WaiverSection({ waiver, isLocked }: WaiverSectionProps) {
  const t = useTranslate()
  const [isWriting, setWriting] = useState(false)
  if (waiver !== null) return <WaiverInForce waiver={waiver} isLocked={isLocked} />
  if (isWriting) return <WaiverForm isLocked={isLocked} onDone={() => setWriting(false)} />
  return (
    <section className="waiver" aria-label={t('process.waiver')}>
      <p className="words-note">{t('process.waiver-what')}</p>
      <Button disabled={isLocked} onClick={() => setWriting(true)}>
        {t('process.waiver-write')}
      </Button>
    </section>
  )
}

type WaiverInForceProps = { readonly waiver: Waiver; readonly isLocked: boolean }

function WaiverInForce({ waiver: { by, at, reason, allows }, isLocked }: WaiverInForceProps) {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  const day = new Date(at).toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
  })
  const withdraw = () =>
    changeWithWayBack((process) => ({ ...process, waiver: null }), t('process.waiver-withdrawn'))
  return (
    <section className="waiver in-force" aria-label={t('process.waiver')}>
      <TriangleAlert aria-hidden />
      <div className="waiver-words">
        <h2>{t('process.waiver-in-force')}</h2>
        <p>{reason}</p>
        <ul>
          {allows.map((rule) => (
            <li key={rule}>{t(`process.allows.${rule}`)}</li>
          ))}
        </ul>
        <p className="words-note">{t('process.waiver-by', { name: by, day })}</p>
      </div>
      <Button disabled={isLocked} onClick={() => void withdraw()}>
        {t('process.waiver-withdraw')}
      </Button>
    </section>
  )
}
