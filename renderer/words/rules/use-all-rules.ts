import { useEffect, useMemo, useState } from 'react'
import type { Setup } from '#core/proofreading/setup'
import type { allRules, RuleFact } from './all-rules.ts'

/** Every rule under a setup; null until the rulebook has been loaded. */
export function useAllRules(setup: Setup): readonly RuleFact[] | null {
  const [listed, setListed] = useState<{ readonly of: typeof allRules } | null>(null)
  useEffect(() => {
    void import('./all-rules.ts').then((loaded) => setListed({ of: loaded.allRules }))
  }, [])
  return useMemo(() => listed?.of(setup) ?? null, [listed, setup])
}
