import type { Finding, FindingClass } from './finding.ts'
import type { ProofReport } from './proof-report.ts'

export type ProofTotal = Omit<ProofReport['total'], 'rate'>

export const NO_TOTAL: ProofTotal = {
  articles: 0,
  characters: 0,
  errors: 0,
  warnings: 0,
  hints: 0,
  weight: 0,
}

type Proofed = {
  readonly findings: readonly Finding[]
  readonly characters: number
  readonly weight: number
}

export function withArticle(
  total: ProofTotal,
  { findings, characters, weight }: Proofed,
): ProofTotal {
  const count = (kind: FindingClass) => findings.filter((one) => one.class === kind).length
  return {
    articles: total.articles + 1,
    characters: total.characters + characters,
    errors: total.errors + count('error'),
    warnings: total.warnings + count('warning'),
    hints: total.hints + count('hint'),
    // Tenths do not add up exactly.
    weight: Math.round((total.weight + weight) * 100) / 100,
  }
}
