import {
  array,
  assert,
  constant,
  constantFrom,
  oneof,
  property,
  record,
  tuple,
  type Arbitrary,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import type { Profile, Role } from '#core/people/profile'
import type { Process } from '#core/review/process'
import type { RecordEntry, RecordEvent } from '#core/review/record'
import { dutyOf, refusalOf, waiverFor, type ActFacts } from '#core/review/refusal-of'
import type { ReviewAct } from '#core/review/review-state'
import { SHIPPED_PROCESS } from '#core/review/shipped-process'
import { stagedDuties, standingOf } from '#core/review/standing-of'
import { writersOf } from '#core/review/writers'
import { assertNever } from '#core/shared/assert'
import { LI, QIAN, recordOf, SHORT, signed, signerOf, SUN, WANG, ZHAO } from './five-people.ts'

const SEEN = 'a'.repeat(64)

function factsOf(
  entries: readonly RecordEntry[],
  who: Profile,
  process: Process = SHORT,
): ActFacts {
  return {
    entries,
    standing: standingOf(entries, process),
    process,
    signer: signerOf(who),
    writers: [],
    checks: [],
    content: SEEN,
    seen: SEEN,
  }
}

const passing = (duty: string): ReviewAct => ({
  kind: 'sign',
  duty,
  outcome: 'pass',
  opinion: '同意',
})

const inReview = recordOf([SUN, { kind: 'submitted' }], [WANG, signed('first-review')])

describe('nobody', () => {
  it('signs twice on one article, review or proofreading, under either of two profiles', () => {
    const again = { kind: 'signed-already', duty: 'first-review' }
    expect(refusalOf(passing('first-proof'), factsOf(inReview, WANG))).toEqual(again)
    const other: Profile = { ...LI, name: '王 小明' }
    expect(refusalOf(passing('first-proof'), factsOf(inReview, other))).toEqual(again)
    expect(refusalOf(passing('first-proof'), factsOf(inReview, LI))).toBeNull()
  })

  it('takes another duty after sending it back, and everybody may sign the same one again', () => {
    const back = [...inReview, ...recordOf([LI, signed('first-proof', 'return')])]
    const entries = [...back, ...recordOf([SUN, { kind: 'submitted' }])]
    expect(refusalOf(passing('first-proof'), factsOf(entries, LI))).toBeNull()
    expect(refusalOf(passing('first-review'), factsOf(entries, LI))?.kind).toBe('signed-already')
    expect(refusalOf(passing('first-review'), factsOf(entries, WANG))).toBeNull()
  })

  it.each(['记者 王小明', '记者 周一 通讯员 王小明', '王小明/文 周一/图', '作者 王小明'])(
    'signs what they wrote: %s',
    (byline) => {
      const writers = writersOf(newDocument({ ...EMPTY_ARTICLE, byline }), { begunBy: '' })
      const facts = { ...factsOf(recordOf([SUN, { kind: 'submitted' }]), WANG), writers }
      expect(refusalOf(passing('first-review'), facts)).toEqual({ kind: 'own-text' })
    },
  )

  it('is a writer for having edited or proofread it, but for having begun it', () => {
    const doc = newDocument({ ...EMPTY_ARTICLE, byline: '记者 周一 责编 王小明 校对 李强' })
    expect(writersOf(doc, { begunBy: '赵敏' })).toEqual(['周一', '赵敏'])
  })

  it('passes what a required check holds up, but may send it back', () => {
    const process = withFirstDuty({
      checks: { ...SHORT.release.checks, errors: 'required', headlines: 'advised' },
    })
    const facts: ActFacts = {
      ...factsOf(recordOf([SUN, { kind: 'submitted' }]), WANG, process),
      checks: [
        { check: 'errors', left: 2 },
        { check: 'headlines', left: 1 },
      ],
    }
    expect(refusalOf(passing('first-review'), facts)).toEqual({
      kind: 'checks-open',
      checks: [{ check: 'errors', level: 'required', left: 2 }],
    })
    const back = { ...passing('first-review'), outcome: 'return' } as const
    expect(refusalOf(back, facts)).toBeNull()
  })

  it.each<[string, ReviewAct, Partial<ActFacts>, string]>([
    ['another round', passing('final-review'), {}, 'not-open'],
    ['a duty that there is not', passing('astrology'), {}, 'not-open'],
    [
      'without an opinion',
      { kind: 'sign', duty: 'first-proof', outcome: 'pass', opinion: ' \n' },
      {},
      'words-missing',
    ],
    ['a text they have not seen', passing('first-proof'), { seen: 'b' }, 'text-changed'],
    ['a text they submit again', { kind: 'submit' }, {}, 'not-open'],
    [
      'a text that is not released, to reopen it',
      { kind: 'reopen', reason: '有误' },
      {},
      'not-open',
    ],
    [
      'a text that is not put by, to take it up',
      { kind: 'resume', reason: '要用' },
      {},
      'not-open',
    ],
  ])('signs %s', (...[, act, changed, kind]) => {
    expect(refusalOf(act, { ...factsOf(inReview, LI), ...changed })?.kind).toBe(kind)
  })

  it.each<[Role, boolean]>([
    ['reporter', false],
    ['section-head', true],
  ])('signs without the role it takes: %s', (role, may) => {
    const process = withFirstDuty({ roles: ['section-head'], outcomes: ['pass'] })
    const submitted = recordOf([SUN, { kind: 'submitted' }])
    const facts = factsOf(submitted, { ...WANG, role }, process)
    expect(refusalOf(passing('first-review'), facts)?.kind).toBe(may ? undefined : 'wrong-role')
    const back = { ...passing('first-review'), outcome: 'return' } as const
    expect(refusalOf(back, facts)?.kind).toBe('outcome-not-allowed')
  })
})

function waived(...allows: readonly ('two-sign-offs' | 'own-text')[]): Process {
  const at = '2026-05-01T00:00:00.000Z'
  return { ...SHORT, waiver: { by: '孙立', at, reason: '只有两个人', allows } }
}

describe('a waiver', () => {
  it('lifts what it names and nothing else, and is named where it was needed', () => {
    const writers = ['王小明']
    const both = { ...factsOf(inReview, WANG, waived('two-sign-offs')), writers }
    expect(refusalOf(passing('first-proof'), both)).toEqual({ kind: 'own-text' })
    const one = factsOf(inReview, WANG, waived('two-sign-offs'))
    expect(refusalOf(passing('first-proof'), one)).toBeNull()
    expect(waiverFor(passing('first-proof'), one)).toBe('只有两个人')
    const other = factsOf(inReview, LI, waived('two-sign-offs'))
    expect(waiverFor(passing('first-proof'), other)).toBe('')
  })
})

describe('five people who try anything', () => {
  it.each([
    ['a short process', SHORT],
    ['the shipped one', withEverybody(SHIPPED_PROCESS)],
  ])('never get a person to sign twice or a round out of turn: %s', (_, process) => {
    const reached = new Set<string>()
    assert(
      property(array(anyAct(process), { minLength: 60, maxLength: 160, size: 'max' }), (acts) => {
        let entries: readonly RecordEntry[] = []
        for (const [who, act] of acts) {
          const facts = factsOf(entries, who, process)
          if (refusalOf(act, facts) !== null) continue
          expectInTurn(act, facts)
          entries = numbered([...entries, ...recordOf([who, eventOf(act, facts)])])
          const { duties, stage } = standingOf(entries, process)
          reached.add(stage)
          const names = duties.flatMap(({ signed: one }) => one?.by.name ?? [])
          expect(new Set(names).size).toBe(names.length)
        }
      }),
      { numRuns: 200 },
    )
    expect([...reached]).toEqual(expect.arrayContaining(['draft', 'first-review', 'held']))
    expect(reached.has('signed-off')).toBe(process === SHORT)
  })
})

/** Every duty of an earlier round counts, and for the release every duty there is. */
function expectInTurn(act: ReviewAct, { standing, process }: ActFacts): void {
  if (act.kind !== 'sign') return
  const all = stagedDuties(process)
  const stage = all.find(({ duty }) => duty.id === act.duty)?.stage
  expect(stage).toBe(standing.stage)
  const earlier = all.slice(
    0,
    all.findIndex((each) => each.stage === stage),
  )
  const open = standing.duties.flatMap(({ duty, signed: one }) => (one === null ? [duty] : []))
  expect(earlier.map(({ duty }) => duty.id).filter(isOneOf(open))).toEqual([])
}

function isOneOf(all: readonly string[]) {
  const known = new Set(all)
  return (one: string) => known.has(one)
}

function eventOf(act: ReviewAct, { process }: ActFacts): RecordEvent {
  switch (act.kind) {
    case 'submit':
      return { kind: 'submitted' }
    case 'sign':
      return signed(act.duty, act.outcome, process)
    case 'reopen':
      return { kind: 'reopened', reason: act.reason, to: 'first-review' }
    case 'resume':
      return { kind: 'resumed', reason: act.reason }
    case 'publish':
      return { kind: 'published', edition: act.edition, page: act.page }
    case 'unpublish':
      return { kind: 'unpublished', reason: act.reason }
    default:
      return assertNever(act)
  }
}

/** Passing more often than anything else, so that some articles get to their end. */
function anyAct(process: Process): Arbitrary<readonly [Profile, ReviewAct]> {
  const person = constantFrom(WANG, LI, ZHAO, QIAN, SUN)
  const duty = constantFrom(...stagedDuties(process).map((each) => each.duty.id))
  const outcome = oneof(
    { arbitrary: constant('pass' as const), weight: 20 },
    {
      arbitrary: constantFrom('return' as const, 'hold' as const, 'reject' as const),
      weight: 1,
    },
  )
  const sign = record({
    kind: constant('sign' as const),
    duty,
    outcome,
    opinion: constant('同意'),
  })
  const others = constantFrom<ReviewAct>(
    { kind: 'submit' },
    { kind: 'reopen', reason: '有误' },
    { kind: 'resume', reason: '要用' },
    { kind: 'publish', edition: '2026-05-09', page: '1版' },
  )
  const act = oneof({ arbitrary: sign, weight: 6 }, { arbitrary: others, weight: 1 })
  return tuple(person, act)
}

function numbered(entries: readonly RecordEntry[]): readonly RecordEntry[] {
  return entries.map((entry, index) => ({ ...entry, number: index + 1 }))
}

function withFirstDuty(change: Partial<Process['release']>): Process {
  const rounds = SHORT.rounds.map((round) => ({
    ...round,
    duties: round.duties.map((duty) =>
      duty === dutyOf(SHORT, 'first-review') ? { ...duty, ...change } : duty,
    ),
  }))
  return { ...SHORT, rounds }
}

function withEverybody(process: Process): Process {
  const rounds = process.rounds.map((round) => ({
    ...round,
    duties: round.duties.map((duty) => ({ ...duty, roles: [] })),
  }))
  return { ...process, rounds, release: { ...process.release, roles: [] } }
}
