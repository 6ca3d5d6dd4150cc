import type { ProofText } from './proof-article.ts'
import type { MaskedText } from './rule.ts'

/** Makes a block ready for rules. */
export function masked(text: ProofText): MaskedText {
  return { ...text, masked: text.text, outsideQuotations: text.text }
}
