import { useId, type ComponentProps, type ReactNode } from 'react'
import './field.css'

type FieldProps = {
  readonly label: string
  readonly children: (id: string) => ReactNode
}

/** A label over its control. */
export function Field({ label, children }: FieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  )
}

type Option<Value extends string> = { readonly value: Value; readonly label: string }

type SelectFieldProps<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onPick: (value: Value) => void
  readonly disabled?: boolean
}

/** The platform's own list: the most accessible one, and radix's breaks under the CSP. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onPick, disabled } = props
  const pick = (text: string) => {
    const option = options.find((candidate) => candidate.value === text)
    if (option !== undefined) onPick(option.value)
  }
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          className="control"
          value={value}
          disabled={disabled}
          onChange={(event) => pick(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type TextFieldProps = Omit<ComponentProps<'input'>, 'id'> & { readonly label: string }

export function TextField({ label, ...rest }: TextFieldProps) {
  return <Field label={label}>{(id) => <input {...rest} id={id} className="control" />}</Field>
}
