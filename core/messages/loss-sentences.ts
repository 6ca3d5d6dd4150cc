import type { WordLoss } from '#core/intake/word/word-document'
import type { Translate } from './translate.ts'

export type LossSentence = WordLoss & { readonly sentence: string }

/** What a Word file had to leave behind, a sentence each: first that whose words are gone, then the rest. */
export function lossSentences(t: Translate, losses: readonly WordLoss[]): readonly LossSentence[] {
  return losses
    .toSorted((a, b) => Number(a.carried) - Number(b.carried) || b.count - a.count)
    .map((loss) => ({ ...loss, sentence: sentenceOf(t, loss) }))
}

function sentenceOf(t: Translate, { what, count, carried }: WordLoss): string {
  const isGone = !carried && (what === 'field' || what === 'note')
  return t(isGone ? `word-loss.${what}-gone` : `word-loss.${what}`, { count })
}
