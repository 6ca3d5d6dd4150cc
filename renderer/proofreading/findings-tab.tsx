import { useTranslate } from '../app/use-translate.ts'
import { useFindings } from './findings-state.ts'

/** `校对 12`. */
export function FindingsTab() {
  const t = useTranslate()
  const count = useFindings(({ marks }) => marks.length)
  return count === 0 ? t('proof.tab-none') : t('proof.tab', { count })
}
