import type { ProofJson } from '#core/proofreading/proof-json'
import { rosterOfJson } from '#core/proofreading/proof-json'
import { proofreader, type Proofreader } from '#core/proofreading/proofreader'
import { SHIPPED_SETUP } from '#core/proofreading/setup'

/** Lines of one paper come with the same few rosters; the oldest goes when there are more. */
const KEPT = 16

/** A proofreader for each roster that comes along, prepared once for all lines that have the same. */
export function proofreaders(): (roster: ProofJson['roster']) => Proofreader {
  const kept = new Map<string, Proofreader>()
  return (people) => {
    const key = JSON.stringify(people)
    const known = kept.get(key)
    if (known !== undefined) return known
    const [oldest] = kept.keys()
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest)
    const made = proofreader({ ...SHIPPED_SETUP, roster: rosterOfJson(people) })
    kept.set(key, made)
    return made
  }
}
