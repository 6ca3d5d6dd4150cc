import type { Stage } from '#core/article/article'
import { assertNever } from '#core/shared/assert'
import type { Duty, Process } from './process.ts'
import type { RecordEntry, RecordEvent } from './record.ts'
import type { DutyStanding, Standing } from './standing.ts'

type Signed = Extract<RecordEvent, { kind: 'signed' }>
type Counting = NonNullable<DutyStanding['signed']>

/** What the record says so far. Sign-offs are kept by duty: which of them count. */
type Walk = {
  readonly phase: 'draft' | 'in-review' | 'released' | 'held' | 'rejected'
  readonly counting: ReadonlyMap<string, Counting>
  readonly returned: Standing['returned']
  readonly published: Standing['published']
  readonly released: number | null
}

const NOTHING: Walk = {
  phase: 'draft',
  counting: new Map(),
  returned: null,
  published: null,
  released: null,
}

/** A duty and the stage at which it is open. */
export type StagedDuty = { readonly duty: Duty; readonly stage: Stage }

/** Every duty in the process's order, the release last. */
export function stagedDuties({ rounds, release }: Process): readonly StagedDuty[] {
  return [
    ...rounds.flatMap(({ stage, duties }) => duties.map((duty) => ({ duty, stage }))),
    { duty: release, stage: 'release' },
  ]
}

/** Where an article stands: read off its record, under the process as it is now. */
export function standingOf(entries: readonly RecordEntry[], process: Process): Standing {
  const duties = stagedDuties(process)
  const { phase, counting, ...told } = entries.reduce(
    (walk, entry) => after(walk, entry, duties),
    NOTHING,
  )
  const stage = phase === 'in-review' ? openStage(duties, counting) : STAGES[phase]
  return {
    ...told,
    stage,
    isLocked: phase === 'released',
    duties: duties.map((each) => {
      const signed = counting.get(each.duty.id) ?? null
      return { duty: each.duty.id, signed, isOpen: signed === null && each.stage === stage }
    }),
  }
}

const STAGES = {
  draft: 'draft',
  released: 'signed-off',
  held: 'held',
  rejected: 'rejected',
} as const satisfies Record<Exclude<Walk['phase'], 'in-review'>, Stage>

/** Rounds in their order; inside a round in any. */
function openStage(duties: readonly StagedDuty[], counting: Walk['counting']): Stage {
  return duties.find(({ duty }) => !counting.has(duty.id))?.stage ?? 'release'
}

function after(walk: Walk, entry: RecordEntry, duties: readonly StagedDuty[]): Walk {
  const { event } = entry
  switch (event.kind) {
    case 'submitted':
      return { ...walk, phase: 'in-review', returned: null }
    case 'signed':
      return afterSigning(walk, { ...entry, event }, duties)
    case 'reopened':
      return {
        ...walk,
        phase: event.to === 'draft' ? 'draft' : 'in-review',
        counting: before(event.to, walk.counting, duties),
      }
    case 'resumed':
      return { ...walk, phase: 'draft', counting: new Map() }
    case 'published':
      return { ...walk, published: { edition: event.edition, page: event.page } }
    case 'unpublished':
      return { ...walk, published: null }
    case 'packed':
    case 'merged':
      return walk
    default:
      return assertNever(event)
  }
}

function afterSigning(
  walk: Walk,
  entry: RecordEntry & { readonly event: Signed },
  duties: readonly StagedDuty[],
): Walk {
  const { event, by, at, number } = entry
  switch (event.outcome) {
    case 'pass': {
      const signed = { by, at, outcome: event.outcome, entry: number }
      const counting = new Map([...walk.counting, [event.duty, signed] as const])
      return event.dutyKind === 'release'
        ? { ...walk, phase: 'released', counting, released: number }
        : { ...walk, counting }
    }
    case 'return': {
      const counting = before(anewFrom(event.stage, duties), walk.counting, duties)
      return { ...walk, phase: 'draft', counting, returned: { by, at, opinion: event.opinion } }
    }
    case 'hold':
      return { ...walk, phase: 'held' }
    case 'reject':
      return { ...walk, phase: 'rejected' }
    default:
      return assertNever(event.outcome)
  }
}

/** What the author mends after the last look must be looked at again: that of the last round. */
function anewFrom(stage: Stage, duties: readonly StagedDuty[]): Stage {
  return stage === 'release' ? (duties.at(-2)?.stage ?? stage) : stage
}

const ORDER: readonly Stage[] = [
  'draft',
  'first-review',
  'second-review',
  'final-review',
  'release',
  'signed-off',
]

/** The sign-offs of earlier stages; those of duties that are no more count for nothing. */
function before(
  stage: Stage,
  counting: Walk['counting'],
  duties: readonly StagedDuty[],
): Walk['counting'] {
  const earlier = duties.filter((each) => ORDER.indexOf(each.stage) < ORDER.indexOf(stage))
  return new Map([...counting].filter(([id]) => earlier.some(({ duty }) => duty.id === id)))
}
