import { eventOpinion, eventWords } from '#core/messages/record-words'
import type { RecordEntry } from '#core/review/record'
import type { ReviewState } from '#core/review/review-state'
import { momentOfNewsroom } from '#backend/review/moment'
import type { Terminal } from './tell.ts'

/** A record for people to read, one line for every entry and one for what was said with it. */
export function auditReport(
  { entries, chain, standing, content }: ReviewState,
  asReleased: boolean,
  { t }: Terminal,
): string {
  const lines = entries.flatMap((entry) => entryLines(entry, t))
  const whole =
    chain.kind === 'broken'
      ? t('cli.audit.broken', { line: chain.line })
      : t(chain.torn === undefined ? 'cli.audit.whole' : 'cli.audit.torn', {
          count: entries.length,
          hash: chain.fingerprint,
        })
  const text = standing.released === null ? 'unreleased' : textWords(asReleased, standing.isLocked)
  return [
    ...(lines.length === 0 ? [t('cli.audit.empty')] : lines),
    t('cli.audit.stage', { stage: t(`stage.${standing.stage}`) }),
    whole,
    t(`cli.audit.text-${text}`, { hash: content }),
  ].join('\n')
}

function textWords(asReleased: boolean, isLocked: boolean) {
  if (asReleased) return 'as-released'
  return isLocked ? 'altered' : 'reopened'
}

function entryLines(entry: RecordEntry, t: Terminal['t']): readonly string[] {
  const { number, at, by, event, content } = entry
  const what = t('cli.audit.entry', {
    number,
    at: momentOfNewsroom(at),
    name: by.name,
    role: t(`role.${by.role}`),
    event: eventWords(t, event),
    hash: content.slice(0, 16),
  })
  const opinion = eventOpinion(event)
  const signed = event.kind === 'signed' ? signedWords(event, t) : ''
  return [what, ...[opinion, signed].filter((words) => words !== '').map((words) => `   ${words}`)]
}

type Signed = Extract<RecordEntry['event'], { kind: 'signed' }>

function signedWords({ checks, corrections, waiver }: Signed, t: Terminal['t']): string {
  const open = checks
    .filter(({ level, left }) => level !== 'off' && left > 0)
    .map(({ check, left }) =>
      t('review.error.open-check', { check: t(`sign-off.check.${check}`), count: left }),
    )
  return [
    corrections === 0 ? '' : t('sign-off.corrections', { count: corrections }),
    open.length === 0 ? '' : t('cli.audit.open', { checks: open.join(t('review.error.between')) }),
    waiver === '' ? '' : t('sign-off.waived', { reason: waiver }),
  ]
    .filter((words) => words !== '')
    .join(t('review.error.between'))
}
