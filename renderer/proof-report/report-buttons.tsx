import { useState } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { Button } from '../ui/button.tsx'
import { exportReport } from './export-report.ts'
import type { RunningProof } from './use-proof-run.ts'

/** What can be done with a report as a whole. */
export function ReportButtons({ run, again }: RunningProof) {
  const t = useTranslate()
  const [isBusy, setBusy] = useState(false)
  if (run.kind !== 'done') return null
  const write = async (form: 'xlsx' | 'docx') => {
    setBusy(true)
    await exportReport(run.job, form)
    setBusy(false)
  }
  return (
    <div className="proof-report-buttons">
      <Button onClick={again}>{t('proof-report.again')}</Button>
      <Button disabled={isBusy} onClick={() => void write('docx')}>
        {t('proof-report.to-word')}
      </Button>
      <Button disabled={isBusy} onClick={() => void write('xlsx')}>
        {t('proof-report.to-excel')}
      </Button>
    </div>
  )
}
