import type { Finding } from './finding.ts'

/** One place has one finding: the strongest. In reading order. */
export function oneAPlace(findings: readonly Finding[]): readonly Finding[] {
  return findings
}
