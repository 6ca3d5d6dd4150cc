import { useEffect, useState } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { onNews } from '../shell/ask.ts'
import { ProgressLine } from '../ui/progress-line.tsx'

type RunProgressProps = { readonly job: string; readonly onCancel: () => void }

export function RunProgress({ job, onCancel }: RunProgressProps) {
  const t = useTranslate()
  const [step, setStep] = useState({ done: 0, total: 0 })
  useEffect(
    () => onNews('proofreading:progressed', (news) => news.job === job && setStep(news)),
    [job],
  )
  const { done, total } = step
  return (
    <div className="proof-report-progress">
      <ProgressLine
        label={t('proof-report.progress', { done, total })}
        done={done}
        total={total}
        cancelLabel={t('shell.cancel')}
        onCancel={onCancel}
      />
    </div>
  )
}
