import { CheckedField } from './checked-field.tsx'

type NumberFieldProps = {
  readonly label: string
  /** In the unit that the label names; undefined shows an empty field. */
  readonly value: number | undefined
  /** Undefined when it was emptied; false when that cannot be. */
  readonly onNumber: (value: number | undefined) => boolean
  readonly disabled: boolean
}

/** A number with at most two decimals, in the unit its label says. */
export function NumberField({ label, value, onNumber, disabled }: NumberFieldProps) {
  const type = (written: string) => {
    const text = written.normalize('NFKC').trim()
    if (text === '') return onNumber(undefined)
    return /^-?\d{1,4}(?:\.\d{0,2})?$/u.test(text) && onNumber(Number(text))
  }
  const shown = value === undefined ? '' : String(Math.round(value * 100) / 100)
  return (
    <CheckedField label={label} shown={shown} onType={type} disabled={disabled} maxLength={9} />
  )
}
