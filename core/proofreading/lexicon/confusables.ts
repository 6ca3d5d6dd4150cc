import { EVERY_ROLE } from '../text-roles.ts'
import type { TextRule } from '../rule.ts'
import { entryHits, type Say } from './entry-hits.ts'
import { entriesFound, isCovered } from './lexicon-scan.ts'

/**
 * Titles and quotations are read too: a misprint is one wherever it stands. Forms that are
 * only preferred are the speaker's own. */
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
  find: (text) =>
    entryHits(
      text.text,
      entriesFound('confusable', text).filter(
        (hit) => hit.entry.class !== 'hint' || !isCovered(hit, text),
      ),
      shouldBe,
    ),
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
