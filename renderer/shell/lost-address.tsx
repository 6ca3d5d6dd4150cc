import { Unplug } from 'lucide-react'
import { useTranslate } from '../app/use-translate.ts'
import { EmptyState } from '../ui/empty-state.tsx'

/** What a page shows that was opened without its token: how to come back, and that nothing is lost. */
export function LostAddress() {
  const t = useTranslate()
  return (
    <main>
      <EmptyState icon={Unplug} title={t('start.lost-address')}>
        <p>{t('start.lost-address-hint')}</p>
      </EmptyState>
    </main>
  )
}
