import { useId } from 'react'
import { TextField } from '../ui/field.tsx'

type PinFieldProps = {
  readonly label: string
  readonly value: string
  readonly fault?: string | null
  readonly onWrite: (pin: string) => void
}

/** Up to eight digits that nobody reads over a shoulder; anything else does not go in. */
export function PinField({ label, value, fault = null, onWrite }: PinFieldProps) {
  const faultId = useId()
  return (
    <div className="pin-field">
      <TextField
        label={label}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        onChange={({ target }) => onWrite(target.value.replaceAll(/\D/gu, ''))}
      />
      {fault !== null && (
        <p id={faultId} className="person-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
