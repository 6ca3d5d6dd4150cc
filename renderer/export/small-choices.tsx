import { useId } from 'react'
import { classNames } from '../ui/class-names.ts'

type SmallChoicesProps<Value extends string> = {
  readonly legend: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onPick: (value: Value) => void
  /** A line on what is chosen. */
  readonly hint?: string
}

/** One of a few short words, side by side. */
export function SmallChoices<Value extends string>(props: SmallChoicesProps<Value>) {
  const { legend, value, options, onPick, hint } = props
  const name = useId()
  const note = useId()
  return (
    <fieldset className="small-choices" aria-describedby={hint === undefined ? undefined : note}>
      <legend className="field-label">{legend}</legend>
      <div className="small-choices-row">
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames('small-choice', option.value === value && 'chosen')}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onPick(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={note} className="small-choices-hint">
          {hint}
        </p>
      )}
    </fieldset>
  )
}
