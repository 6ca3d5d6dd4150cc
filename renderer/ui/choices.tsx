import { useId } from 'react'
import { classNames } from './class-names.ts'
import './choices.css'

type Choice<Value extends string> = {
  readonly value: Value
  readonly label: string
  readonly hint?: string
}

type ChoicesProps<Value extends string> = {
  readonly legend: string
  readonly value: Value
  readonly options: readonly Choice<Value>[]
  readonly onPick: (value: Value) => void
}

/** One of a few, all of them in sight. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, value, options, onPick } = props
  const name = useId()
  return (
    <fieldset className="choices">
      <legend className="field-label">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={classNames('choices-one', option.value === value && 'chosen')}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onPick(option.value)}
          />
          <span className="choices-words">
            <span>{option.label}</span>
            {option.hint !== undefined && <span className="choices-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
