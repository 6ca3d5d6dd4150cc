import { TriangleAlert } from 'lucide-react'
import { useRef } from 'react'
import type { Waiver } from '#core/review/process'
import { useTranslate } from '../../app/use-translate.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { changeWithWayBack } from '../keep-process.ts'
import { useLostKeys } from './use-lost-keys.ts'

type WaiverInForceProps = { readonly waiver: Waiver; readonly isLocked: boolean }

export function WaiverInForce({ waiver, isLocked }: WaiverInForceProps) {
  const t = useTranslate()
  // The words, not the way out: one Enter too many must not withdraw it.
  const words = useRef<HTMLDivElement>(null)
  useLostKeys(words)
  const { by, at, reason, allows } = waiver
  const language = usePreferences((preferences) => preferences.language)
  const day = new Date(at).toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
  })
  const withdraw = () =>
    changeWithWayBack((process) => ({ ...process, waiver: null }), t('process.waiver-withdrawn'))
  return (
    <div className="waiver in-force">
      <TriangleAlert aria-hidden />
      <div ref={words} className="waiver-words" tabIndex={-1}>
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
    </div>
  )
}
