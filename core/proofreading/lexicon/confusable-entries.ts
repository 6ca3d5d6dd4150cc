import { CONFUSABLE_PATTERNS } from './confusable-patterns.ts'
import { CONFUSABLE_WORDS } from './confusable-words.ts'
import type { LexiconEntry } from './lexicon-entry.ts'
import { LIKELY_MISPRINTS } from './likely-misprints.ts'
import { MORE_CONFUSABLE_PATTERNS } from './more-confusable-patterns.ts'
import { MORE_CONFUSABLE_WORDS } from './more-confusable-words.ts'
import { tableRows } from './table-rows.ts'

const CERTAIN: readonly LexiconEntry[] = [
  ...tableRows(CONFUSABLE_WORDS),
  ...tableRows(MORE_CONFUSABLE_WORDS),
].map(([id, wrong, right]) => ({
  id: `CF-${id}`,
  words: [wrong],
  right,
  class: 'error',
  source: '《现代汉语词典》',
}))

const LIKELY: readonly LexiconEntry[] = LIKELY_MISPRINTS.trim()
  .split('\n')
  .flatMap((line) => {
    const [right = '', ...written] = line.split(' ')
    return written.map((wrong) => likely(wrong, right))
  })

function likely(wrong: string, right: string): LexiconEntry {
  const source = '《现代汉语词典》'
  return { id: `CF-${wrong}`, words: [wrong], right, class: 'warning', isDoubtful: true, source }
}

/** Misprints and confused words, the certain ones first. */
export const CONFUSABLES: readonly LexiconEntry[] = [
  ...CERTAIN,
  ...CONFUSABLE_PATTERNS,
  ...MORE_CONFUSABLE_PATTERNS,
  ...LIKELY,
]
