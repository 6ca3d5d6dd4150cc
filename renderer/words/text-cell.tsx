import { useState, type KeyboardEvent } from 'react'

type TextCellProps = {
  readonly label: string
  readonly value: string
  readonly maxLength: number
  /** What is needed cannot be emptied: leaving it empty puts back what stood there. */
  readonly isNeeded: boolean
  readonly isLocked: boolean
  readonly onKeep: (value: string) => void
}

/** A cell that is read like text: Enter or leaving it keeps what was written, Escape puts it back. */
export function TextCell({ label, value, maxLength, isNeeded, isLocked, onKeep }: TextCellProps) {
  // What is being written; null while the cell only shows its value.
  const [draft, setDraft] = useState<string | null>(null)
  const keep = () => {
    const written = draft?.trim()
    setDraft(null)
    if (written === undefined || written === value || (isNeeded && written === '')) return
    onKeep(written)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') keep()
    if (event.key === 'Escape') setDraft(null)
  }
  return (
    <input
      className="words-cell"
      aria-label={label}
      value={draft ?? value}
      maxLength={maxLength}
      disabled={isLocked}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  )
}
