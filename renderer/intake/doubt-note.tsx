import { TriangleAlert } from 'lucide-react'
import type { Doubt } from '#core/intake/doubt'
import { useTranslate } from '../app/use-translate.ts'

/** Why an editor should look here. A sign and words: never the colour alone. */
export function DoubtNote({ doubt }: { readonly doubt: Doubt | null }) {
  const t = useTranslate()
  if (doubt === null) return null
  return (
    <p className="doubt-note">
      <TriangleAlert aria-hidden />
      {t('intake.doubtful', { reason: t(`intake.doubt.${doubt.kind}`) })}
    </p>
  )
}
