import { useState, type KeyboardEvent, type Ref } from 'react'
import '../../ui/field.css'

type FindFieldProps = {
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly onEnter: (isShiftDown: boolean) => void
  readonly ref?: Ref<HTMLInputElement>
}

/** A text box that tells nobody of unfinished pinyin, and whose Enter is not the input method's. */
export function FindField({ label, value, onValue, onEnter, ref }: FindFieldProps) {
  const [unfinished, setUnfinished] = useState<string | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter(event.shiftKey)
  }
  return (
    <input
      ref={ref}
      className="control find-field"
      aria-label={label}
      placeholder={label}
      value={unfinished ?? value}
      onChange={({ target, nativeEvent }) => {
        const isComposing = nativeEvent instanceof InputEvent && nativeEvent.isComposing
        if (isComposing) setUnfinished(target.value)
        else onValue(target.value)
      }}
      onCompositionEnd={({ currentTarget }) => {
        setUnfinished(null)
        onValue(currentTarget.value)
      }}
      onKeyDown={onKeyDown}
    />
  )
}
