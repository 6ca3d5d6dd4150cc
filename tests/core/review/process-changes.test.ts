import { describe, expect, it } from 'vitest'
import { Process } from '#core/review/process'
import {
  missingRounds,
  withDuty,
  withNewDuty,
  withoutDuty,
  withoutRound,
  withRound,
} from '#core/review/process-changes'
import { SHIPPED_PROCESS } from '#core/review/shipped-process'

describe('the review process', () => {
  it('takes a duty’s next form wherever it stands', () => {
    const { release } = SHIPPED_PROCESS
    const named = withDuty(SHIPPED_PROCESS, { ...release, name: '付印' })
    expect(named.release.name).toBe('付印')
    expect(named.rounds).toEqual(SHIPPED_PROCESS.rounds)
    const proof = dutiesOf(SHIPPED_PROCESS).find(({ id }) => id === 'second-proof')
    if (proof === undefined) throw new Error('it is shipped')
    const open = withDuty(SHIPPED_PROCESS, { ...proof, roles: [] })
    expect(dutiesOf(open).filter(({ roles }) => roles.length === 0)).toHaveLength(1)
  })

  it('gets a further proofreading at the end of one round', () => {
    const process = withNewDuty(SHIPPED_PROCESS, 'final-review', 'duty-4')
    expect(process.rounds.map(({ duties }) => duties.length)).toEqual([2, 2, 3])
    const [third, fourth] = process.rounds[2]?.duties.slice(1) ?? []
    expect(fourth).toEqual({ ...third, id: 'duty-4' })
    expect(Process.parse(process)).toEqual(process)
  })

  it('loses a duty, but never the last one of a round', () => {
    const one = withoutDuty(SHIPPED_PROCESS, 'first-proof')
    expect(one.rounds[0]?.duties.map(({ id }) => id)).toEqual(['first-review'])
    expect(withoutDuty(one, 'first-review')).toEqual(one)
  })

  it('loses a round and gets it back in its place, but never loses the last one', () => {
    const two = withoutRound(SHIPPED_PROCESS, 'second-review')
    expect(missingRounds(two)).toEqual(['second-review'])
    expect(withRound(two, 'second-review')).toEqual(SHIPPED_PROCESS)
    const one = withoutRound(two, 'first-review')
    expect(withoutRound(one, 'final-review')).toEqual(one)
  })
})

function dutiesOf({ rounds }: Process) {
  return rounds.flatMap(({ duties }) => duties)
}
