import { withoutCommonEnds } from './common-ends.ts'
import { broughtForward, slid } from './placed-changes.ts'
import { replacedClauses, withoutIslands } from './replaced-clauses.ts'
import { joined, type Stretch } from './stretches.ts'

/**
 * A comparison word by word finds every word that happens to be on both sides; an editor sees what
 * was replaced. What was torn apart is put together, and what can stand in two places stands where
 * its clause begins.
 */
export function asAnEditorSays(stretches: readonly Stretch[]): readonly Stretch[] {
  const whole = joined(joined(stretches).flatMap(withoutCommonEnds))
  return slid(joined(broughtForward(joined(replacedClauses(withoutIslands(whole))))))
}
