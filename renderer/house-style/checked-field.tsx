import { useId, useState } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { Field } from '../ui/field.tsx'
import { useStyleHistory } from './edit-style.ts'

type CheckedFieldProps = {
  readonly label: string
  /** What stands in the style, as it is shown. */
  readonly shown: string
  /** Takes what was typed over; false when it is not understood. */
  readonly onType: (written: string) => boolean
  readonly disabled: boolean
  readonly choices?: readonly string[]
  /** Said beneath the field while what is in it is not understood. */
  readonly hint?: string
  readonly maxLength?: number
}

type Draft = { readonly text: string; readonly turn: number; readonly isTaken: boolean }

/** A field whose words count while they are typed, and are set right when it is left. */
export function CheckedField(props: CheckedFieldProps) {
  const { label, shown, onType, disabled, choices = [], hint, maxLength = 200 } = props
  const t = useTranslate()
  const list = useId()
  const note = useId()
  const turn = useStyleHistory(({ turns }) => turns)
  // What is being typed; null while the field only shows what stands.
  const [draft, setDraft] = useState<Draft | null>(null)
  const typed = draft?.turn === turn ? draft : null
  /** Letters of an input method are no words yet. */
  const take = (text: string, isComposing: boolean) =>
    setDraft({ text, turn, isTaken: isComposing || onType(text) })
  const isRefused = typed?.isTaken === false
  return (
    <Field label={label}>
      {(id) => (
        <>
          <input
            id={id}
            className="control"
            value={typed?.text ?? shown}
            disabled={disabled}
            maxLength={maxLength}
            autoComplete="off"
            list={choices.length === 0 ? undefined : list}
            aria-invalid={isRefused}
            aria-describedby={isRefused ? note : undefined}
            onChange={({ target: { value }, nativeEvent }) =>
              take(value, isUnfinished(nativeEvent))
            }
            onCompositionEnd={({ currentTarget }) => take(currentTarget.value, false)}
            onBlur={() => setDraft(null)}
          />
          {choices.length > 0 && (
            <datalist id={list}>
              {choices.map((choice) => (
                <option key={choice}>{choice}</option>
              ))}
            </datalist>
          )}
          {isRefused && (
            <span id={note} className="house-style-refused" role="alert">
              {hint ?? t('house-style.unread')}
            </span>
          )}
        </>
      )}
    </Field>
  )
}

function isUnfinished(event: Event): boolean {
  return event instanceof InputEvent && event.isComposing
}
