import type { Finding } from '#core/proofreading/finding'
import type { ProofArticle } from '#core/proofreading/proof-article'
import type { ProofedFinding } from '#core/proofreading/proof-report'
import { textsByPlace } from './run-texts.ts'

/** Characters on either side. */
const AROUND = 12

export function withSurroundings(
  findings: readonly Finding[],
  article: ProofArticle,
): ProofedFinding[] {
  const textAt = textsByPlace(article)
  return findings.map((finding) => {
    const text = textAt(finding.place)
    // Twice as many UTF-16 units hold them all, whatever they are; the rest is cut by characters.
    const before = Array.from(text.slice(Math.max(0, finding.from - 2 * AROUND), finding.from))
    const after = Array.from(text.slice(finding.to, finding.to + 2 * AROUND))
    return {
      ...finding,
      before: before.slice(-AROUND).join(''),
      after: after.slice(0, AROUND).join(''),
    }
  })
}
