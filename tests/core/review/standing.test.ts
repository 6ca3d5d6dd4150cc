import { describe, expect, it } from 'vitest'
import type { Stage } from '#core/article/article'
import type { Profile } from '#core/people/profile'
import type { RecordEvent } from '#core/review/record'
import { standingOf } from '#core/review/standing-of'
import { LI, QIAN, recordOf, SHORT, signed, SUN, WANG, ZHAO } from './five-people.ts'

type Done = readonly [Profile, RecordEvent]

const submitted: Done = [SUN, { kind: 'submitted' }]
const firstRound: readonly Done[] = [
  submitted,
  [WANG, signed('first-review')],
  [LI, signed('first-proof')],
]
const bothRounds: readonly Done[] = [
  ...firstRound,
  [ZHAO, signed('final-review')],
  [QIAN, signed('third-proof')],
]
const released: readonly Done[] = [...bothRounds, [SUN, signed('release')]]

const after = (...done: readonly Done[]) => standingOf(recordOf(...done), SHORT)
const counting = (...done: readonly Done[]) =>
  after(...done).duties.flatMap(({ duty, signed: one }) => (one === null ? [] : [duty]))

describe('the stage of an article', () => {
  it.each<[string, readonly Done[], Stage]>([
    ['is a draft before it is submitted', [], 'draft'],
    ['is the first round once it is', [submitted], 'first-review'],
    ['stays there while a duty is open', [submitted, [LI, signed('first-proof')]], 'first-review'],
    ['goes on when the round is over', firstRound, 'final-review'],
    ['waits for the release after the last round', bothRounds, 'release'],
    ['is signed off with the release', released, 'signed-off'],
    [
      'is a draft after a return',
      [...firstRound, [ZHAO, signed('final-review', 'return')]],
      'draft',
    ],
    ['is put by', [submitted, [WANG, signed('first-review', 'hold')]], 'held'],
    ['is refused', [submitted, [WANG, signed('first-review', 'reject')]], 'rejected'],
    [
      'is a draft again when it is taken up',
      [
        submitted,
        [WANG, signed('first-review', 'hold')],
        [LI, { kind: 'resumed', reason: '要用' }],
      ],
      'draft',
    ],
    [
      'begins with the first round when it is reopened',
      [...released, [SUN, { kind: 'reopened', reason: '有误', to: 'first-review' }]],
      'first-review',
    ],
    [
      'begins with the round it is reopened to',
      [...released, [SUN, { kind: 'reopened', reason: '有误', to: 'final-review' }]],
      'final-review',
    ],
    [
      'does not change when it is published',
      [...released, [SUN, { kind: 'published', edition: '2026-05-09', page: '1版' }]],
      'signed-off',
    ],
  ])('%s', (_, done, stage) => {
    expect(after(...done).stage).toBe(stage)
  })
})

describe('sign-offs', () => {
  it('of the round that sends an article back count no longer, those before do', () => {
    const done: readonly Done[] = [
      ...firstRound,
      [ZHAO, signed('final-review')],
      [QIAN, signed('third-proof', 'return')],
    ]
    expect(counting(...done)).toEqual(['first-review', 'first-proof'])
    expect(after(...done).returned).toMatchObject({ by: { name: '钱进' } })
    expect(after(...done, submitted)).toMatchObject({ stage: 'final-review', returned: null })
  })

  it('of the last round are given anew when the release sends it back', () => {
    const done: readonly Done[] = [...bothRounds, [SUN, signed('release', 'return')], submitted]
    expect(counting(...done)).toEqual(['first-review', 'first-proof'])
    expect(after(...done).stage).toBe('final-review')
  })

  it('are all given anew for what was put by', () => {
    const done: readonly Done[] = [
      ...firstRound,
      [ZHAO, signed('final-review', 'hold')],
      [SUN, { kind: 'resumed', reason: '要用' }],
      submitted,
    ]
    expect(counting(...done)).toEqual([])
  })

  it('of duties that are no more count for nothing, and new duties are open', () => {
    const process = {
      ...SHORT,
      rounds: SHORT.rounds.map((round) => ({
        ...round,
        duties: round.duties.map((duty) =>
          duty.id === 'first-proof' ? { ...duty, id: 'spelling' } : duty,
        ),
      })),
    }
    const { stage, duties } = standingOf(recordOf(...firstRound), process)
    expect(stage).toBe('first-review')
    expect(duties.filter(({ isOpen }) => isOpen).map(({ duty }) => duty)).toEqual(['spelling'])
  })

  it('that released an article lock it until it is reopened, whatever the process asks since', () => {
    const [first] = SHORT.rounds
    const process = { ...SHORT, rounds: first === undefined ? [] : [first, ...SHORT.rounds] }
    expect(standingOf(recordOf(...released), process)).toMatchObject({
      stage: 'signed-off',
      isLocked: true,
      released: 6,
    })
    const reopened: Done = [SUN, { kind: 'reopened', reason: '有误', to: 'first-review' }]
    expect(after(...released, reopened)).toMatchObject({ isLocked: false, released: 6 })
  })
})
