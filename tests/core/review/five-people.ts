import { ProfileId, type Profile, type Role } from '#core/people/profile'
import type { CheckLevel, CheckName, Duty, Process } from '#core/review/process'
import type { RecordEntry, RecordEvent, Signer } from '#core/review/record'
import { SHIPPED_PROCESS } from '#core/review/shipped-process'
import { stagedDuties } from '#core/review/standing-of'

/** Five people, enough for two rounds and the release. */
export const [WANG, LI, ZHAO, QIAN, SUN] = [
  person('王小明', 'editor', 1),
  person('李强', 'proofreader', 2),
  person('赵敏', 'section-head', 3),
  person('钱进', 'proofreader', 4),
  person('孙立', 'editor-in-chief', 5),
] as const

function person(name: string, role: Role, number: number): Profile {
  const id = ProfileId.parse(`${number}1111111-1111-4111-8111-111111111111`)
  return { id, name, role, unit: '', colour: 1, initials: name.slice(-2), hasPin: false }
}

const OFF: Readonly<Record<CheckName, CheckLevel>> = {
  errors: 'off',
  headlines: 'off',
  suggestions: 'off',
  comments: 'off',
  captions: 'off',
  roster: 'off',
}

const duty = (id: string, kind: Duty['kind'], checks: Duty['checks'] = OFF): Duty => ({
  id,
  kind,
  name: '',
  roles: [],
  outcomes: ['pass', 'return', 'hold', 'reject'],
  checks,
})

/** 初审 一校, 终审 三校, 签发: what five people can do, without checks. */
export const SHORT: Process = {
  ...SHIPPED_PROCESS,
  rounds: [
    {
      stage: 'first-review',
      duties: [duty('first-review', 'review'), duty('first-proof', 'proofreading')],
    },
    {
      stage: 'final-review',
      duties: [duty('final-review', 'review'), duty('third-proof', 'proofreading')],
    },
  ],
  release: duty('release', 'release'),
}

export function signerOf({ id, name, role, unit }: Profile): Signer {
  return { id, name, role, unit }
}

/** A record of what these people did, one after the other; its hashes are not looked at. */
export function recordOf(...done: readonly (readonly [Profile, RecordEvent])[]): RecordEntry[] {
  return done.map(([who, event], index) => ({
    number: index + 1,
    at: '2026-05-08T20:00:00.000Z',
    by: signerOf(who),
    content: HASH,
    event,
    previous: HASH,
  }))
}

const HASH = '0'.repeat(64)

/** A sign-off as the record keeps it, under the process that has this duty. */
export function signed(
  id: string,
  outcome: 'pass' | 'return' | 'hold' | 'reject' = 'pass',
  process: Process = SHORT,
): RecordEvent {
  const found = stagedDuties(process).find((each) => each.duty.id === id)
  return {
    kind: 'signed',
    duty: id,
    dutyKind: found?.duty.kind ?? 'review',
    dutyName: '',
    stage: found?.stage ?? 'first-review',
    outcome,
    opinion: '同意',
    corrections: 0,
    characters: 14,
    checks: [],
    waiver: '',
  }
}
