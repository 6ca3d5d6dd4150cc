import { useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import type { Waiver } from '#core/review/process'
import { useTranslate } from '../../app/use-translate.ts'
import { runCommand } from '../../commands/answers.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { changeProcess } from '../keep-process.ts'
import { useLostKeys } from './use-lost-keys.ts'

type Rule = Waiver['allows'][number]
const RULES: readonly Rule[] = ['two-sign-offs', 'own-text']

type WaiverDraft = Pick<Waiver, 'reason' | 'allows'>
export const EMPTY_WAIVER: WaiverDraft = { reason: '', allows: [] }

type WaiverFormProps = {
  readonly isLocked: boolean
  readonly draft: WaiverDraft
  readonly onWrite: (draft: WaiverDraft) => void
  readonly onClose: () => void
  readonly onKept: () => void
}

/** In writing, under a name, and for a rule that is named. */
export function WaiverForm({ isLocked, draft, onWrite, onClose, onKept }: WaiverFormProps) {
  const t = useTranslate()
  const name = usePreferences(({ person }) => person)
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const reasonField = useRef<HTMLTextAreaElement>(null)
  useLostKeys(reasonField)
  const missingId = useId()
  const missing = missingPart(draft)
  const isFault = (part: MissingPart) => isTried && missing === part

  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (name === '' || isLocked) return
    if (missing !== null) {
      setTried(true)
      form.current?.querySelector<HTMLElement>(PLACES[missing])?.focus()
      return
    }
    const { reason, allows } = draft
    const waiver = { by: name, at: new Date().toISOString(), reason: reason.trim(), allows }
    void changeProcess((process) => ({ ...process, waiver })).then((isKept) => isKept && onKept())
  }
  const onKeyDown = ({ key, ctrlKey, metaKey, nativeEvent }: KeyboardEvent) => {
    if (nativeEvent.isComposing) return
    if (key === 'Escape') onClose()
    if (key === 'Enter' && (ctrlKey || metaKey)) form.current?.requestSubmit()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its fields' keys
    <form
      ref={form}
      className="waiver waiver-form"
      noValidate
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <p className="words-note">{t('process.waiver-what')}</p>
      <Field label={t('process.waiver-reason')}>
        {(id) => (
          <textarea
            id={id}
            className="control"
            ref={reasonField}
            rows={2}
            maxLength={400}
            required
            aria-invalid={isFault('reason')}
            aria-describedby={isFault('reason') ? missingId : undefined}
            value={draft.reason}
            onChange={({ target }) => onWrite({ ...draft, reason: target.value })}
          />
        )}
      </Field>
      <fieldset
        className="waiver-rules"
        aria-describedby={isFault('allows') ? missingId : undefined}
      >
        <legend className="field-label">{t('process.waiver-allows')}</legend>
        {RULES.map((rule) => (
          <label key={rule} className="some-of-box">
            <input
              type="checkbox"
              checked={draft.allows.includes(rule)}
              onChange={({ target }) =>
                onWrite({ ...draft, allows: withRule(draft.allows, rule, target.checked) })
              }
            />
            {t(`process.allows.${rule}`)}
          </label>
        ))}
      </fieldset>
      {isTried && missing !== null && (
        <p id={missingId} className="person-fault" role="alert">
          {t(MISSING[missing])}
        </p>
      )}
      <div className="waiver-foot">
        {name === '' ? (
          <>
            <span className="words-note">{t('process.waiver-nobody')}</span>
            <Button onClick={() => runCommand('people.switch')}>{t('process.waiver-who')}</Button>
          </>
        ) : (
          <Button look="primary" type="submit" disabled={isLocked}>
            {t('process.waiver-keep', { name })}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {t('process.waiver-cancel')}
        </Button>
      </div>
    </form>
  )
}

type MissingPart = 'reason' | 'allows'

const PLACES = { reason: 'textarea', allows: 'input' } as const
const MISSING = {
  reason: 'process.waiver-no-reason',
  allows: 'process.waiver-no-rule',
} as const

function missingPart({ reason, allows }: WaiverDraft): MissingPart | null {
  if (reason.trim() === '') return 'reason'
  return allows.length === 0 ? 'allows' : null
}

function withRule(allows: readonly Rule[], rule: Rule, isOn: boolean): readonly Rule[] {
  return RULES.filter((one) => (one === rule ? isOn : allows.includes(one)))
}
