import type { Hit, TextRule } from '../../rule.ts'
import { PROSE_ROLES } from '../../text-roles.ts'

const COUNTERS = '个名位家户件条项座台辆所处支场'
const IN_DIGITS = new RegExp(`(?<![第.\\d])\\d{1,6}([${COUNTERS}])(?!百分点|月|小时|工作日)`, 'gu')
/** 一 and 两 are words more than figures: “12个项目中的两个” is good Chinese. */
const IN_HAN = new RegExp(
  `(?<![第百千万十几数每某又上下头前后“一二两三四五六七八九])([三四五六七八九十]{1,3})([${COUNTERS}])(?!方面|月|百分点|小时|多月|环节|阶段|意识|自信|维护|字|年|层次|五年|工作日)`,
  'gu',
)

export const mixedNumerals: TextRule = {
  id: 'NU-22',
  name: { zh: '同句数字形式不一', en: 'Two kinds of numerals in one sentence' },
  class: 'hint',
  layer: 'number',
  message: {
    zh: '同句同一量词前数字形式不一，宜统一。',
    en: 'Two kinds of numerals before one measure word in one sentence.',
  },
  source: 'GB/T 15835—2011 4.3',
  change: 'none',
  isOnByDefault: true,
  scope: 'text',
  roles: PROSE_ROLES,
  find: ({ outsideQuotations }) =>
    Array.from(outsideQuotations.matchAll(/[^。！？；]+/gu)).flatMap(({ 0: sentence, index }) =>
      mixedIn(sentence, index),
    ),
  examples: {
    find: [
      ['走访企业12家，解决三家企业难题。', null],
      ['开工3个项目，竣工五个项目。', null],
    ],
    leaveAlone: [
      '走访企业12家，解决3家企业难题。',
      '增强“四个意识”，开工3个项目。',
      '从三个方面发力，开工12个项目。',
    ],
  },
}

function mixedIn(sentence: string, offset: number): readonly Hit[] {
  const counters = new Set(Array.from(sentence.matchAll(IN_DIGITS), ([, counter]) => counter))
  if (counters.size === 0) return []
  return Array.from(sentence.matchAll(IN_HAN))
    .filter(([, , counter]) => counters.has(counter))
    .map(({ 0: found, index }) => ({ from: offset + index, to: offset + index + found.length }))
}
