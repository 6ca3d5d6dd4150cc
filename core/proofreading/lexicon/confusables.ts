import { EVERY_ROLE } from '../roles.ts'
import type { TextRule } from '../rule.ts'
import { CONFUSABLE_PATTERNS } from './confusable-patterns.ts'
import { CONFUSABLE_WORDS } from './confusable-words.ts'
import { entryHits, type Say } from './entry-hits.ts'
import { entryMatcher } from './entry-matcher.ts'
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

/** For tests: what every entry says of itself. */
export const CONFUSABLES: readonly LexiconEntry[] = [
  ...CERTAIN,
  ...CONFUSABLE_PATTERNS,
  ...MORE_CONFUSABLE_PATTERNS,
  ...LIKELY,
]

const matches = entryMatcher(CONFUSABLES)

/** Titles and quotations are read too: a misprint is one wherever it stands. */
export const confusables: TextRule = {
  id: 'CF',
  name: { zh: '错别字与易混词', en: 'Misprints and confused words' },
  scope: 'text',
  class: 'error',
  layer: 'confusable',
  message: { zh: '疑有错别字', en: 'This may be a misprint' },
  source: '《现代汉语词典》《通用规范汉字表》',
  change: 'offer',
  isOnByDefault: true,
  roles: EVERY_ROLE,
  find: ({ masked, outsideQuotations, text }) => [
    ...entryHits(
      text,
      matches(masked).filter(({ entry }) => entry.class !== 'hint'),
      shouldBe,
    ),
    ...entryHits(
      text,
      matches(outsideQuotations).filter(({ entry }) => entry.class === 'hint'),
      shouldBe,
    ),
  ],
  examples: {
    find: [
      ['会议对下一阶段工作作出布署。', '会议对下一阶段工作作出部署。'],
      ['截止目前，工程己经峻工', '截至目前，工程已经竣工'],
      ['以权力清单保障群众合法权力', '以权力清单保障群众合法权利'],
    ],
    leaveAlone: [
      '会议宣布署名文章获奖',
      '报名截止日期为8月31日',
      '坚持以经济建设为中心',
      '他是在认真地做工作',
    ],
  },
}

const shouldBe: Say = (wrong, right) =>
  right === null
    ? { zh: `“${wrong}”请核`, en: `Please check “${wrong}”` }
    : { zh: `“${wrong}”应为“${right}”`, en: `“${wrong}” should be “${right}”` }
