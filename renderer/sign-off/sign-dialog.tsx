import { useEffect, useId, useState, type FormEvent } from 'react'
import type { ArticleRow } from '#core/article/article-row'
import { dutyName } from '#core/messages/duty-name'
import { reviewErrorMessage } from '#core/messages/review-error-message'
import type { Duty, Outcome, Process } from '#core/review/process'
import type { ReviewError } from '#core/review/review-error'
import type { ReviewAct, ReviewState } from '#core/review/review-state'
import { currentTranslate, useTranslate } from '../app/use-translate.ts'
import { useCurrentProfile } from '../people/people-state.ts'
import { readProcess, useProcess } from '../process/process-state.ts'
import { useDesk } from '../state/desk.ts'
import { showInspector } from '../state/inspector.ts'
import { showToast } from '../state/toasts.ts'
import { closeDialog } from '../state/view.ts'
import { Button } from '../ui/button.tsx'
import { Choices } from '../ui/choices.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { Modal } from '../ui/modal.tsx'
import { actOnReview } from './act-on-review.ts'
import { CheckList } from './check-list.tsx'
import { readReview } from './review-state.ts'
import { SignedAs } from './signed-as.tsx'
import { useSignAct, type SignActKind } from './sign-act.ts'

/** One sign-off, a reopening, a publication: whatever goes into the record with words. */
export function SignDialog() {
  const { kind, id, duty } = useSignAct()
  const row = useDesk(({ rows }) => rows.find((one) => one.id === id))
  const [state, setState] = useState<ReviewState>()
  useEffect(() => {
    void readProcess()
    if (id !== null) void readReview(id).then(setState)
  }, [id])
  if (id === null || row === undefined || state === undefined) return null
  return <SignForm key={`${kind} ${duty}`} kind={kind} row={row} state={state} duty={duty} />
}

type SignFormProps = {
  readonly kind: SignActKind
  readonly row: ArticleRow
  readonly state: ReviewState
  readonly duty: string | null
}

const TITLES = {
  sign: 'sign.title',
  reopen: 'sign.reopen-title',
  resume: 'sign.resume-title',
  publish: 'sign.publish-title',
  unpublish: 'sign.unpublish-title',
} as const

function SignForm({ kind, row, state, duty }: SignFormProps) {
  const t = useTranslate()
  const process = useProcess((known) => known.process)
  const open = openDuties(process, state)
  const [dutyId, setDutyId] = useState(duty ?? open[0]?.id ?? '')
  const [outcome, setOutcome] = useState<Outcome>('pass')
  const [words, setWords] = useState('')
  const [edition, setEdition] = useState(row.details.editionDate ?? '')
  const [page, setPage] = useState(row.details.page)
  const [pin, setPin] = useState('')
  const [error, setError] = useState<ReviewError>()
  const [isAsked, setAsked] = useState(false)
  const [isSwitching, setSwitching] = useState(false)
  const profile = useCurrentProfile()
  const chosen = open.find((one) => one.id === dutyId) ?? open[0]
  // What was asked of one person, and refused to them, is not the next one's.
  const onSwitching = (next: boolean) => {
    setSwitching(next)
    setPin('')
    setError(undefined)
  }
  const title = row.title === '' ? t('article.untitled') : row.title

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    if (isAsked) return
    if (profile === undefined) return setSwitching(true)
    setAsked(true)
    const act = actOf({ kind, duty: chosen?.id ?? '', outcome, words, edition, page })
    const done = await actOnReview({ id: row.id, act, pin: pin === '' ? null : pin })
    setAsked(false)
    if (done === 'nobody') return
    if (done.ok) return finish(done.value)
    setError(done.error)
  }

  return (
    <Modal title={t(TITLES[kind], { title })} closeLabel={t('shell.close')} onClose={closeDialog}>
      {/* Outside of the form: choosing a person has forms of its own. */}
      <SignedAs isSwitching={isSwitching} onSwitching={onSwitching} />
      <form className="sign-form" onSubmit={(event) => void onSubmit(event)}>
        <div className="modal-body sign-dialog">
          {kind === 'reopen' && <p className="quiet-note">{t('sign.reopen-hint')}</p>}
          {kind === 'sign' && chosen !== undefined && (
            <DutyFields
              open={open}
              chosen={chosen}
              outcome={outcome}
              state={state}
              onDuty={(next) => {
                setDutyId(next)
                setOutcome('pass')
              }}
              onOutcome={setOutcome}
            />
          )}
          {kind === 'publish' ? (
            <div className="sign-row">
              <TextField
                type="date"
                required
                data-first-focus
                label={t('sign.edition')}
                value={edition}
                onChange={({ target }) => setEdition(target.value)}
              />
              <TextField
                required
                maxLength={20}
                label={t('sign.page')}
                value={page}
                onChange={({ target }) => setPage(target.value)}
              />
            </div>
          ) : (
            <Opinion
              label={t(kind === 'sign' ? 'sign.opinion' : 'sign.reason')}
              words={words}
              onWords={setWords}
            />
          )}
          {profile?.hasPin === true && (
            <div className="sign-pin">
              <TextField
                type="password"
                inputMode="numeric"
                autoComplete="off"
                maxLength={8}
                required
                label={t('sign.pin')}
                value={pin}
                onChange={({ target }) => setPin(target.value.replaceAll(/\D/gu, ''))}
              />
            </div>
          )}
          {error !== undefined && (
            <p className="sign-error" role="alert">
              {reviewErrorMessage(t, error, process)}
            </p>
          )}
        </div>
        <footer className="modal-foot">
          <Button onClick={closeDialog}>{t('shell.cancel')}</Button>
          <Button type="submit" look="primary" disabled={isAsked}>
            {t(isAsked ? 'sign.asked' : ACTIONS[kind])}
          </Button>
        </footer>
      </form>
    </Modal>
  )
}

const ACTIONS = {
  sign: 'sign.do',
  reopen: 'sign.do-reopen',
  resume: 'sign.do-resume',
  publish: 'sign.do-publish',
  unpublish: 'sign.do-unpublish',
} as const

type DutyFieldsProps = {
  readonly open: readonly Duty[]
  readonly chosen: Duty
  readonly outcome: Outcome
  readonly state: ReviewState
  readonly onDuty: (id: string) => void
  readonly onOutcome: (outcome: Outcome) => void
}

function DutyFields({ open, chosen, outcome, state, onDuty, onOutcome }: DutyFieldsProps) {
  const t = useTranslate()
  return (
    <>
      <SelectField
        label={t('sign.duty')}
        value={chosen.id}
        options={open.map((duty) => ({ value: duty.id, label: dutyName(t, duty) }))}
        onPick={onDuty}
      />
      <Choices
        legend={t('sign.outcome')}
        value={outcome}
        options={chosen.outcomes.map((value) => ({
          value,
          label: t(`outcome.${value}`),
          hint: t(`outcome.${value}.hint`),
        }))}
        onPick={onOutcome}
      />
      {outcome === 'pass' && <CheckList checks={state.checks} levels={chosen.checks} />}
    </>
  )
}

type OpinionProps = {
  readonly label: string
  readonly words: string
  readonly onWords: (words: string) => void
}

function Opinion({ label, words, onWords }: OpinionProps) {
  const id = useId()
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="control sign-opinion"
        required
        maxLength={2000}
        data-first-focus
        value={words}
        onChange={({ target }) => onWords(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit()
        }}
      />
    </div>
  )
}

type Filled = {
  readonly kind: SignActKind
  readonly duty: string
  readonly outcome: Outcome
  readonly words: string
  readonly edition: string
  readonly page: string
}

function actOf({ kind, duty, outcome, words, edition, page }: Filled): ReviewAct {
  if (kind === 'sign') return { kind, duty, outcome, opinion: words.trim() }
  if (kind === 'publish') return { kind, edition, page: page.trim() }
  return { kind, reason: words.trim() }
}

function openDuties(process: Process, { standing }: ReviewState): readonly Duty[] {
  const isOpen = new Set(standing.duties.filter((one) => one.isOpen).map(({ duty }) => duty))
  return [...process.rounds.flatMap(({ duties }) => duties), process.release].filter(({ id }) =>
    isOpen.has(id),
  )
}

function finish({ standing }: ReviewState): void {
  const t = currentTranslate()
  closeDialog()
  showInspector('sign-off')
  const stage = t(`stage.${standing.stage}`)
  showToast({ text: t('sign-off.done-toast', { stage }), tone: 'plain' })
}
