import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import type { PinError } from '#core/people/pin-error'
import type { Profile } from '#core/people/profile'
import { currentTranslate, useTranslate } from '../../app/use-translate.ts'
import { keepPin, keepProfiles, refusalWords } from '../../people/keep-profiles.ts'
import { PinField } from '../../people/pin-field.tsx'
import { showToast } from '../../state/toasts.ts'
import { Button } from '../../ui/button.tsx'
import type { AskedOfPin } from './asked-of-pin.ts'

type PinFormProps = {
  readonly profile: Profile
  readonly asked: AskedOfPin
  readonly onDone: () => void
}

type Faults = { readonly pin?: string; readonly next?: string; readonly again?: string }

const EMPTY = { pin: '', next: '', again: '' }

/** Under a person's row: the PIN that stands before the name, a new one, or both. */
export function PinForm({ profile, asked, onDone }: PinFormProps) {
  const t = useTranslate()
  const [written, setWritten] = useState(EMPTY)
  const [faults, setFaults] = useState<Faults>({})
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const before = document.activeElement
    form.current?.querySelector('input')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    const own = asked.kind === 'set' ? faultsIn(written) : {}
    setFaults(own)
    if (Object.keys(own).length > 0) return
    const pin = profile.hasPin ? written.pin : null
    void act(asked, pin, written.next).then((refusal) => {
      if (refusal !== undefined) return setFaults({ pin: refusalWords(t, refusal) })
      onDone()
      sayDone(asked, profile)
    })
  }
  const field = (name: keyof typeof EMPTY, label: string) => (
    <PinField
      label={label}
      value={written[name]}
      fault={faults[name] ?? null}
      onWrite={(digits) => setWritten({ ...written, [name]: digits })}
    />
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its fields' Escape
    <form
      ref={form}
      className="people-under pin-form"
      onSubmit={onSubmit}
      onKeyDown={({ key }) => key === 'Escape' && onDone()}
    >
      {asked.kind === 'change' && (
        <p className="words-note">{t('people.pin-needed', { name: profile.name })}</p>
      )}
      {profile.hasPin && field('pin', t('people.pin-now'))}
      {asked.kind === 'set' && field('next', t('people.pin-next'))}
      {asked.kind === 'set' && field('again', t('people.pin-again'))}
      <Button look="primary" type="submit">
        {t('people.ok')}
      </Button>
      <Button look="quiet" onClick={onDone}>
        {t('people.cancel')}
      </Button>
      {asked.kind === 'set' && <p className="words-note">{t('people.pin-lost')}</p>}
      {!profile.hasPin && faults.pin !== undefined && (
        <p className="person-fault" role="alert">
          {faults.pin}
        </p>
      )}
    </form>
  )
}

function act(asked: AskedOfPin, pin: string | null, next: string): Promise<PinError | undefined> {
  if (asked.kind === 'change') return keepProfiles(asked.change, pin)
  return keepPin(asked.id, pin, asked.kind === 'set' ? next : null)
}

function faultsIn({ next, again }: typeof EMPTY): Faults {
  const t = currentTranslate()
  if (next.length < 4) return { next: t('people.pin-digits') }
  return next === again ? {} : { again: t('people.pin-differs') }
}

function sayDone(asked: AskedOfPin, { name }: Profile): void {
  if (asked.kind === 'change') return asked.onKept?.()
  const said = asked.kind === 'set' ? 'people.pin-is-set' : 'people.pin-is-removed'
  showToast({ text: currentTranslate()(said, { name }), tone: 'plain' })
}
