import { useEffect, useState } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { onNews } from '../shell/ask.ts'
import { ProgressLine } from '../ui/progress-line.tsx'

type RunProgressProps = {
  readonly job: string
  /** Articles to be read, until the backend tells. */
  readonly expected: number
  readonly onCancel: () => void
}

export function RunProgress({ job, expected, onCancel }: RunProgressProps) {
  const t = useTranslate()
  const [step, setStep] = useState({ done: 0, total: expected })
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
