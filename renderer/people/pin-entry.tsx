import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { pinErrorMessage } from '#core/messages/pin-error-message'
import type { PinError } from '#core/people/pin-error'
import type { Profile } from '#core/people/profile'
import { useTranslate } from '../app/use-translate.ts'
import { ask } from '../shell/ask.ts'
import { Button } from '../ui/button.tsx'
import { PinField } from './pin-field.tsx'

type PinEntryProps = {
  readonly profile: Profile
  readonly onRight: () => void
  readonly onBack: () => void
}

/** The PIN that stands before a name. */
export function PinEntry({ profile, onRight, onBack }: PinEntryProps) {
  const t = useTranslate()
  const [pin, setPin] = useState('')
  const [error, setError] = useState<PinError | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    void ask('people:unlock', { id: profile.id, pin }).then((answer) => {
      if (answer.ok) return onRight()
      setPin('')
      setError(answer.error)
      form.current?.querySelector('input')?.focus()
    })
  }
  return (
    <form ref={form} className="pin-entry" onSubmit={onSubmit}>
      <PinField
        label={t('people.pin-of', { name: profile.name })}
        value={pin}
        fault={error === null ? null : pinErrorMessage(t, error)}
        onWrite={setPin}
      />
      <div className="pin-entry-foot">
        <Button look="quiet" onClick={onBack}>
          {t('people.back')}
        </Button>
        <Button look="primary" type="submit" disabled={pin.length < 4}>
          {t('people.enter')}
        </Button>
      </div>
    </form>
  )
}
