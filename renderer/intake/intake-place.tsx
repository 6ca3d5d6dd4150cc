import { useEffect } from 'react'
import { assertNever } from '#core/shared/assert'
import { useTranslate } from '../app/use-translate.ts'
import { goTo, type IntakeStart } from '../state/place.ts'
import { ProgressLine } from '../ui/progress-line.tsx'
import { GivePage } from './give-page.tsx'
import { copiedPage } from './copied-page.ts'
import { filePages } from './given-page.ts'
import { DraftNotes, RefusedNotes } from './intake-notes.tsx'
import { IntakeHead } from './intake-head.tsx'
import { useIntake, type IntakeStage } from './intake-state.ts'
import { listenOnPlace } from './listen-on-place.ts'
import { PageDetailsForm } from './page-details.tsx'
import { givenName } from './page-name.ts'
import { ProposalPane } from './proposal-pane.tsx'
import { SourcePane } from './source-pane.tsx'
import { cancelReading, takePages } from './take-pages.ts'
import { useNextFrame } from './use-next-frame.ts'
import './intake.css'

type IntakePlaceProps = { readonly start: IntakeStart }

/** 拆稿: a page on the left, the articles it becomes on the right. */
export function IntakePlace({ start }: IntakePlaceProps) {
  const t = useTranslate()
  const stage = useIntake((state) => state.stage)
  useEffect(() => begin(start), [start])
  useEffect(listenOnPlace, [])
  return (
    <main className="intake-place" aria-label={t('intake.name')}>
      <RefusedNotes />
      <Waiting />
      <Stage stage={stage} />
    </main>
  )
}

/** What the place was entered with joins the queue once; the place itself stays. */
function begin(start: IntakeStart): void {
  if (start.kind === 'empty') return
  goTo({ kind: 'intake', start: { kind: 'empty' } })
  if (start.kind === 'files') return takePages(filePages(start.files))
  const page = copiedPage('', start.text)
  if (page !== null) takePages([page])
}

function Stage({ stage }: { readonly stage: IntakeStage }) {
  const t = useTranslate()
  switch (stage.kind) {
    case 'waiting':
      return <GivePage />
    case 'reading':
      return <Progress label={t('intake.reading', { name: stage.name })} share={0} />
    case 'splitting': {
      const percent = Math.round(stage.share * 100)
      return <Progress label={t('intake.splitting', { percent })} share={stage.share} />
    }
    case 'proposed':
      return <Bench stage={stage} />
    default:
      return assertNever(stage)
  }
}

function Progress({ label, share }: { readonly label: string; readonly share: number }) {
  const t = useTranslate()
  return (
    <div className="intake-progress">
      <ProgressLine
        label={label}
        done={share}
        total={1}
        cancelLabel={t('intake.cancel')}
        onCancel={cancelReading}
      />
    </div>
  )
}

function Bench({ stage }: { readonly stage: Extract<IntakeStage, { kind: 'proposed' }> }) {
  const t = useTranslate()
  const { draft, isTakingIn } = stage
  const isNextFrame = useNextFrame()
  return (
    <>
      <IntakeHead draft={draft} isTakingIn={isTakingIn} />
      <DraftNotes draft={draft} />
      <PageDetailsForm details={draft.details} />
      <div className="intake-sides">
        <SourcePane proposal={draft.history.present} />
        {isNextFrame && <ProposalPane proposal={draft.history.present} />}
      </div>
      <p className="intake-keys">{t('intake.keys')}</p>
    </>
  )
}

function Waiting() {
  const t = useTranslate()
  const queue = useIntake((state) => state.queue)
  if (queue.length === 0) return null
  const names = queue.map((page) => givenName(t, page)).join('、')
  return <p className="intake-queue">{t('intake.waiting', { count: queue.length, names })}</p>
}
