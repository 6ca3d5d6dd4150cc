import type { Process } from '#core/review/process'
import { dutyOf } from '#core/review/refusal-of'
import type { ReviewError } from '#core/review/review-error'
import { dutyName } from './duty-name.ts'
import { pinErrorMessage } from './pin-error-message.ts'
import type { Translate } from './translate.ts'

const PLAIN = [
  'not-open',
  'wrong-role',
  'own-text',
  'outcome-not-allowed',
  'words-missing',
  'text-changed',
] as const
type PlainError = Extract<ReviewError, { kind: (typeof PLAIN)[number] }>

/** The one sentence for why somebody may not do that to an article now, and what helps. */
export function reviewErrorMessage(
  t: Translate,
  error: ReviewError,
  process: Process | null,
): string {
  if (isPlain(error)) return t(`review.error.${error.kind}`)
  if (error.kind === 'signed-already') return signedAlready(t, error.duty, process)
  if (error.kind === 'checks-open') {
    return t('review.error.checks-open', { checks: openChecks(t, error.checks) })
  }
  if (error.kind === 'record-broken') return t('review.error.record-broken', { line: error.line })
  return pinErrorMessage(t, error)
}

function isPlain(error: ReviewError): error is PlainError {
  return PLAIN.some((kind) => kind === error.kind)
}

/** The process may no longer have the duty. */
function signedAlready(t: Translate, id: string, process: Process | null): string {
  const duty = process === null ? undefined : dutyOf(process, id)
  return duty === undefined
    ? t('review.error.signed-already')
    : t('review.error.signed-already-as', { duty: dutyName(t, duty) })
}

type Open = Extract<ReviewError, { kind: 'checks-open' }>['checks']

function openChecks(t: Translate, checks: Open): string {
  return checks
    .map(({ check, left }) =>
      t('review.error.open-check', { check: t(`sign-off.check.${check}`), count: left }),
    )
    .join(t('review.error.between'))
}
