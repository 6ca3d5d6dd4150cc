import { Progress } from 'radix-ui'
import { Button } from './button.tsx'
import './progress-line.css'

type ProgressLineProps = {
  readonly label: string
  readonly done: number
  readonly total: number
  readonly cancelLabel: string
  readonly onCancel: () => void
}

/** Long work: how far it is, and a way out. */
export function ProgressLine({ label, done, total, cancelLabel, onCancel }: ProgressLineProps) {
  const share = total === 0 ? 0 : Math.min(1, done / total)
  return (
    <div className="progress-line">
      <span className="progress-line-label" aria-live="polite">
        {label}
      </span>
      <Progress.Root className="progress-line-track" value={share * 100} aria-label={label}>
        <Progress.Indicator className="progress-line-bar" style={{ scale: `${share} 1` }} />
      </Progress.Root>
      <Button onClick={onCancel}>{cancelLabel}</Button>
    </div>
  )
}
