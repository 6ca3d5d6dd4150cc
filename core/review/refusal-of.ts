import type { Stage } from '#core/article/article'
import { assertNever } from '#core/shared/assert'
import type { CheckName, Duty, Process, Waiver } from './process.ts'
import type { CheckResult, RecordEntry, Signer } from './record.ts'
import type { ReviewError } from './review-error.ts'
import type { ReviewAct, ReviewState } from './review-state.ts'
import { stagedDuties } from './standing-of.ts'
import type { Standing } from './standing.ts'
import { asCompared } from './writers.ts'

/** Everything an act is judged by. */
export type ActFacts = {
  readonly entries: readonly RecordEntry[]
  readonly standing: Standing
  readonly process: Process
  readonly signer: Signer
  /** Who wrote the article (`writersOf`). */
  readonly writers: readonly string[]
  readonly checks: ReviewState['checks']
  /** Hash of the text as it stands, and of the one that the signer has seen. */
  readonly content: string
  readonly seen: string
}

/** Why this person may not do that now; null when nothing stands against it. */
export function refusalOf(act: ReviewAct, facts: ActFacts): ReviewError | null {
  const { standing, signer } = facts
  switch (act.kind) {
    case 'submit':
      return standing.stage === 'draft' ? null : { kind: 'not-open' }
    case 'sign':
      return refusalToSign(act, facts)
    case 'reopen': {
      if (!standing.isLocked) return { kind: 'not-open' }
      if (!mayServe(facts.process.release, signer)) return { kind: 'wrong-role' }
      return refusalOfWords(act.reason)
    }
    case 'resume':
      return PUT_AWAY.has(standing.stage) ? refusalOfWords(act.reason) : { kind: 'not-open' }
    case 'publish': {
      if (!standing.isLocked || standing.published !== null) return { kind: 'not-open' }
      return refusalOfWords(act.page)
    }
    case 'unpublish':
      return standing.published === null ? { kind: 'not-open' } : refusalOfWords(act.reason)
    default:
      return assertNever(act)
  }
}

/** The reason of the waiver, when the rules would have kept this person from signing without it. */
export function waiverFor(act: ReviewAct, facts: ActFacts): string {
  const { waiver } = facts.process
  if (waiver === null || act.kind !== 'sign') return ''
  const withoutIt = refusalOfPerson(act.duty, { ...facts, process: unwaived(facts.process) })
  return withoutIt === null ? '' : waiver.reason
}

/** What each of these checks asks for in this duty. */
export function judged(checks: ReviewState['checks'], duty: Duty): readonly CheckResult[] {
  return checks.map(({ check, left }) => ({ check, left, level: levelOf(duty, check) }))
}

const PUT_AWAY: ReadonlySet<Stage> = new Set(['held', 'rejected'])

type Sign = Extract<ReviewAct, { kind: 'sign' }>

function refusalToSign(act: Sign, facts: ActFacts): ReviewError | null {
  const { standing, process, signer, checks } = facts
  const duty = dutyOf(process, act.duty)
  const isOpen = standing.duties.some((each) => each.duty === act.duty && each.isOpen)
  if (duty === undefined || !isOpen) return { kind: 'not-open' }
  if (!duty.outcomes.includes(act.outcome)) return { kind: 'outcome-not-allowed' }
  if (!mayServe(duty, signer)) return { kind: 'wrong-role' }
  const refused = refusalOfPerson(act.duty, facts) ?? refusalOfWords(act.opinion)
  if (refused !== null) return refused
  if (facts.content !== facts.seen) return { kind: 'text-changed' }
  if (act.outcome !== 'pass') return null
  const open = judged(checks, duty).filter(({ level, left }) => level === 'required' && left > 0)
  return open.length === 0 ? null : { kind: 'checks-open', checks: open }
}

function refusalOfPerson(
  duty: string,
  { entries, standing, process, signer, writers }: ActFacts,
): ReviewError | null {
  const allows: Waiver['allows'] = process.waiver?.allows ?? []
  const other = dutiesInHand(entries, standing, process).find(
    (each) => each.duty !== duty && isSamePerson(each.by, signer),
  )
  if (other !== undefined && !allows.includes('two-sign-offs')) {
    return { kind: 'signed-already', duty: other.duty }
  }
  const isWriter = writers.includes(asCompared(signer.name))
  return isWriter && !allows.includes('own-text') ? { kind: 'own-text' } : null
}

type InHand = { readonly duty: string; readonly by: Signer }

/**
 * Whose every duty is: who signed it, whatever the outcome, since the article last went on its way
 * anew, and whose sign-off from before that still counts. Whoever sent it back may sign the same
 * duty again, and no other one.
 */
function dutiesInHand(
  entries: readonly RecordEntry[],
  standing: Standing,
  process: Process,
): readonly InHand[] {
  const since = entries.findLastIndex(
    ({ event }) => event.kind === 'reopened' || event.kind === 'resumed',
  )
  const signed = entries
    .slice(since + 1)
    .flatMap(({ event, by }) => (event.kind === 'signed' ? [{ duty: event.duty, by }] : []))
  const counting = standing.duties.flatMap(({ duty, signed: one }) =>
    one === null ? [] : [{ duty, by: one.by }],
  )
  return [...counting, ...signed].filter(({ duty }) => dutyOf(process, duty) !== undefined)
}

/** Whoever has two profiles is still one person. */
function isSamePerson(one: Signer, other: Signer): boolean {
  return one.id === other.id || asCompared(one.name) === asCompared(other.name)
}

function mayServe({ roles }: Duty, { role }: Signer): boolean {
  return roles.length === 0 || roles.includes(role)
}

function refusalOfWords(words: string): ReviewError | null {
  return words.trim() === '' ? { kind: 'words-missing' } : null
}

export function dutyOf(process: Process, id: string): Duty | undefined {
  return stagedDuties(process).find(({ duty }) => duty.id === id)?.duty
}

/** `checks` of a process that was laid down before there was a check says nothing of it. */
function levelOf({ checks }: Duty, check: CheckName): CheckResult['level'] {
  return checks[check] ?? 'off'
}

function unwaived(process: Process): Process {
  return { ...process, waiver: null }
}
