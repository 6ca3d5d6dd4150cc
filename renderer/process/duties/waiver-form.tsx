import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import type { Waiver } from '#core/review/process'
import { useTranslate } from '../../app/use-translate.ts'
import { runCommand } from '../../commands/answers.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { changeProcess } from '../keep-process.ts'

type Rule = Waiver['allows'][number]
const RULES: readonly Rule[] = ['two-sign-offs', 'own-text']

type WaiverFormProps = { readonly isLocked: boolean; readonly onDone: () => void }

/** In writing, under a name, and for a rule that is named. */
export function WaiverForm({ isLocked, onDone }: WaiverFormProps) {
  const t = useTranslate()
  const name = usePreferences(({ person }) => person)
  const [reason, setReason] = useState('')
  const [allows, setAllows] = useState<readonly Rule[]>([])
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const isComplete = name !== '' && reason.trim() !== '' && allows.length > 0

  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!isComplete) return
    const waiver = { by: name, at: new Date().toISOString(), reason: reason.trim(), allows }
    void changeProcess((process) => ({ ...process, waiver })).then((isKept) => isKept && onDone())
  }
  return (
    <form ref={form} className="waiver waiver-form" onSubmit={onSubmit}>
      <p className="words-note">{t('process.waiver-what')}</p>
      <Field label={t('process.waiver-reason')}>
        {(id) => (
          <textarea
            id={id}
            className="control"
            rows={2}
            maxLength={400}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <fieldset className="waiver-rules">
        <legend className="field-label">{t('process.waiver-allows')}</legend>
        {RULES.map((rule) => (
          <label key={rule} className="some-of-box">
            <input
              type="checkbox"
              checked={allows.includes(rule)}
              onChange={({ target }) =>
                setAllows(
                  RULES.filter((one) => (one === rule ? target.checked : allows.includes(one))),
                )
              }
            />
            {t(`process.allows.${rule}`)}
          </label>
        ))}
      </fieldset>
      <div className="waiver-foot">
        {name === '' ? (
          <>
            <span className="words-note">{t('process.waiver-nobody')}</span>
            <Button onClick={() => runCommand('people.switch')}>{t('process.waiver-who')}</Button>
          </>
        ) : (
          <Button look="primary" type="submit" disabled={isLocked || !isComplete}>
            {t('process.waiver-keep', { name })}
          </Button>
        )}
        <Button look="quiet" onClick={onDone}>
          {t('process.waiver-cancel')}
        </Button>
      </div>
    </form>
  )
}
