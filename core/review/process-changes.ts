import { RoundStage, type Duty, type Process, type Round } from './process.ts'
import { SHIPPED_PROCESS } from './shipped-process.ts'

/** Puts a duty's next form in its place, wherever it stands. */
export function withDuty(process: Process, duty: Duty): Process {
  const changed = (one: Duty) => (one.id === duty.id ? duty : one)
  return {
    ...process,
    rounds: process.rounds.map((round) => ({ ...round, duties: round.duties.map(changed) })),
    release: changed(process.release),
  }
}

/**
 * One more proofreading at the end of a round, by the same people and rules as the last one there.
 * Its id is one that no duty ever had: records refer to it.
 */
export function withNewDuty(process: Process, stage: RoundStage, id: Duty['id']): Process {
  return withRounds(process, (round) => {
    const last = round.duties.at(-1)
    if (round.stage !== stage || last === undefined) return round
    const { roles, outcomes, checks } = last
    const duty: Duty = { id, kind: 'proofreading', name: '', roles, outcomes, checks }
    return { ...round, duties: [...round.duties, duty] }
  })
}

/** A round keeps at least one duty. */
export function withoutDuty(process: Process, id: Duty['id']): Process {
  return withRounds(process, (round) => {
    const duties = round.duties.filter((duty) => duty.id !== id)
    return duties.length === 0 ? round : { ...round, duties }
  })
}

/** The rounds that are not there yet; there are three at most, in their order. */
export function missingRounds({ rounds }: Process): readonly RoundStage[] {
  return RoundStage.options.filter((stage) => rounds.every((round) => round.stage !== stage))
}

/** As we ship it, in its place. */
export function withRound(process: Process, stage: RoundStage): Process {
  const all = [...process.rounds, ...SHIPPED_PROCESS.rounds.filter((one) => one.stage === stage)]
  const rounds = RoundStage.options.flatMap((each) => all.find((one) => one.stage === each) ?? [])
  return { ...process, rounds }
}

/** One round stays. */
export function withoutRound(process: Process, stage: RoundStage): Process {
  const rounds = process.rounds.filter((round) => round.stage !== stage)
  return rounds.length === 0 ? process : { ...process, rounds }
}

function withRounds(process: Process, change: (round: Round) => Round): Process {
  return { ...process, rounds: process.rounds.map(change) }
}
