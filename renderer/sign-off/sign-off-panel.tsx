import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { useEffect } from 'react'
import type { ArticleId } from '#core/article/article'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import type { Chain } from '#core/review/record'
import type { ReviewState } from '#core/review/review-state'
import { assertNever } from '#core/shared/assert'
import { useTranslate } from '../app/use-translate.ts'
import { runCommand } from '../commands/answers.ts'
import { momentWords } from '../desk/age.ts'
import { StageChip } from '../desk/stage-chip.tsx'
import { readProcess, useProcess } from '../process/process-state.ts'
import { useDesk } from '../state/desk.ts'
import { usePreferences } from '../state/preferences.ts'
import { useLibrary } from '../state/session.ts'
import { Button } from '../ui/button.tsx'
import { CheckList } from './check-list.tsx'
import { DutyList } from './duty-list.tsx'
import { fingerprintWords } from '#core/review/fingerprint-words'
import { RecordList } from './record-list.tsx'
import { followReview, useReview } from './review-state.ts'
import { openSignDialog } from './sign-act.ts'
import './sign-off.css'

/** 审签: where an article stands, what may be signed now, and all that was signed. */
export function SignOffPanel({ id }: { readonly id: ArticleId }) {
  const t = useTranslate()
  const shown = useReview()
  useEffect(() => followReview(id), [id])
  useEffect(() => void readProcess(), [])
  if (shown.id === id && shown.error !== null)
    return <p className="quiet-note">{libraryErrorMessage(t, shown.error)}</p>
  if (shown.id !== id || shown.state === null)
    return <p className="quiet-note">{t('sign-off.reading')}</p>
  return <Standing id={id} state={shown.state} />
}

type StandingProps = { readonly id: ArticleId; readonly state: ReviewState }

function Standing({ id, state }: StandingProps) {
  const t = useTranslate()
  const process = useProcess((known) => known.process)
  const isTrashed = useDesk(({ rows }) =>
    rows.some((row) => row.id === id && row.trashedAt !== null),
  )
  const mayAct = useLibrary()?.access.kind === 'owner' && !isTrashed
  const { standing, chain, entries, checks } = state
  return (
    <div className="sign-off">
      <div className="sign-off-head">
        <StageChip stage={standing.stage} />
        {mayAct && <NextAct id={id} state={state} />}
      </div>
      <Returned state={state} />
      <BrokenChain chain={chain} />
      <DutyList id={id} process={process} standing={standing} maySign={mayAct} />
      {standing.isLocked || (
        <section className="sign-off-part">
          <h3>{t('sign-off.checks')}</h3>
          <CheckList checks={checks} levels={null} />
        </section>
      )}
      <section className="sign-off-part">
        <h3>{t('sign-off.record')}</h3>
        <RecordList entries={entries} />
      </section>
      {chain.kind === 'whole' && chain.fingerprint !== '' && (
        <p className="sign-off-chain">
          <ShieldCheck aria-hidden />
          {t('sign-off.whole', { print: fingerprintWords(chain.fingerprint) })}
        </p>
      )}
      {entries.length > 0 && (
        <div className="sign-off-foot">
          <Button look="quiet" onClick={() => runCommand('review.sheet')}>
            {t('command.review.sheet')}
          </Button>
          {mayAct && standing.isLocked && <AfterRelease id={id} state={state} />}
        </div>
      )}
    </div>
  )
}

/** The one thing that is to be done next. */
function NextAct({ id, state: { standing, chain } }: StandingProps) {
  const t = useTranslate()
  if (chain.kind === 'broken') return null
  switch (standing.stage) {
    case 'draft':
      return (
        <Button look="primary" onClick={() => runCommand('review.submit')}>
          {t(standing.returned === null ? 'sign-off.submit' : 'sign-off.resubmit')}
        </Button>
      )
    case 'held':
    case 'rejected':
      return (
        <Button onClick={() => openSignDialog({ kind: 'resume', id, duty: null })}>
          {t('sign-off.resume')}
        </Button>
      )
    case 'signed-off':
      return (
        <Button onClick={() => runCommand('review.reopen')}>{t('command.review.reopen')}</Button>
      )
    case 'first-review':
    case 'second-review':
    case 'final-review':
    case 'release':
      return (
        <Button look="primary" onClick={() => runCommand('review.sign')}>
          {t('command.review.sign')}
        </Button>
      )
    default:
      return assertNever(standing.stage)
  }
}

function AfterRelease({ id, state }: StandingProps) {
  const t = useTranslate()
  return state.standing.published === null ? (
    <Button look="quiet" onClick={() => runCommand('review.publish')}>
      {t('command.review.publish')}
    </Button>
  ) : (
    <Button look="quiet" onClick={() => openSignDialog({ kind: 'unpublish', id, duty: null })}>
      {t('sign-off.event.unpublished')}
    </Button>
  )
}

function Returned({ state: { standing } }: { readonly state: ReviewState }) {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  if (standing.returned === null) return null
  const { by, at, opinion } = standing.returned
  return (
    <p className="sign-off-returned">
      {t('sign-off.returned', { name: by.name, at: momentWords(at, language), opinion })}
    </p>
  )
}

function BrokenChain({ chain }: { readonly chain: Chain }) {
  const t = useTranslate()
  if (chain.kind === 'whole' && chain.torn === undefined) return null
  return (
    <p className="sign-off-broken" role="alert">
      <ShieldAlert aria-hidden />
      {chain.kind === 'broken' ? t('sign-off.broken', { line: chain.line }) : t('sign-off.torn')}
    </p>
  )
}
