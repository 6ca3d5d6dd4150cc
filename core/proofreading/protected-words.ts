import type { Finding, Layer } from './finding.ts'
import type { HouseLexicon } from './house-lexicon.ts'
import { spansByUnit } from './spans-by-unit.ts'
import { wordFinder, type WordFinder } from './word-finder.ts'

/** What a protected word allows: null, no rule at all; else the rules named. */
type Guard = { readonly rules: ReadonlySet<string> | null }
type Guarded = Guard & { readonly from: number; readonly to: number }

type Filter = (text: string, findings: readonly Finding[]) => readonly Finding[]

/** Rules about more than words: a name inside what they point at does not make it right. */
const LARGER_THAN_WORDS: ReadonlySet<Layer | undefined> = new Set([
  'layout',
  'form',
  'consistency',
  'wording',
])

/** 总是对: no finding may touch these words, or none of the one rule named. */
export function withoutProtected(lexicon: HouseLexicon): Filter {
  const guards = guardsOf(lexicon)
  if (guards.size === 0) return (_text, findings) => findings
  const finder = wordFinder(guards)
  return (text, findings) => {
    if (findings.length === 0) return findings
    const guardsAt = spansByUnit(guardedIn(text, finder))
    return findings.filter(
      (finding) => ![...guardsAt(finding)].some((word) => protects(word, finding)),
    )
  }
}

function guardsOf({ words }: HouseLexicon): ReadonlyMap<string, Guard> {
  const guards = new Map<string, Guard>()
  for (const { list, word, rule } of words) {
    if (list !== 'right') continue
    const known = guards.get(word)?.rules
    const rules = rule === null || known === null ? null : new Set([...(known ?? []), rule])
    guards.set(word, { rules })
  }
  return guards
}

function guardedIn(text: string, finder: WordFinder<Guard>): readonly Guarded[] {
  const guarded: Guarded[] = []
  for (let at = 0; at < text.length; at += 1) {
    for (const { to, value } of finder.everyAt(text, at)) guarded.push({ ...value, from: at, to })
  }
  return guarded
}

function protects({ rules, from, to }: Guarded, finding: Finding): boolean {
  if (finding.layer === 'house' || finding.to <= from || finding.from >= to) return false
  const isLarger = finding.from < from || finding.to > to
  if (isLarger && LARGER_THAN_WORDS.has(finding.layer)) return false
  return rules === null || [...rules].some((rule) => isOfRule(finding.rule, rule))
}

/** `CF-289` is of rule `CF-289` and of rule `CF`. */
function isOfRule(found: string, rule: string): boolean {
  return found === rule || found.startsWith(`${rule}-`)
}
