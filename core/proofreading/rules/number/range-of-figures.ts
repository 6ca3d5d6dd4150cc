import { hasDigit } from '../../first-look.ts'
import { patternRule } from '../../pattern-rule.ts'

const RANGE = String.raw`(?<![\d.%％A-Za-z\-—～])(\d{1,6}(?:\.\d{1,4})?)\s?[～~—–-]\s?(\d{1,6}(?:\.\d{1,4})?)`

/** 5%-8之间: the sign stands at the first end only. */
const SIGN_AT_FIRST_END = String.raw`(?<![\d.])(\d{1,3}(?:\.\d{1,2})?)[%％][～~—–-](\d{1,3}(?:\.\d{1,2})?)(?=之间|左右|以内|以上|[，。；]|$)`

/**
 * In the layer of marks: where a mark and the missing sign meet, the longer finding must win over
 * the mark alone (PU-17).
 */
export const percentRange = patternRule({
  id: 'NU-07',
  name: { zh: '百分数范围前项漏“%”', en: 'Range of percentages without the first %' },
  class: 'warning',
  layer: 'punctuation',
  message: {
    zh: '百分数范围两端都要写“%”，如“15%～30%”。',
    en: 'Both ends of a range of percentages carry the sign: 15%～30%.',
  },
  source: 'GB/T 15835—2011 5.1.4',
  change: 'offer',
  needs: hasDigit,
  pattern: new RegExp(`${RANGE}[%％](?!以[上下])|${SIGN_AT_FIRST_END}`, 'gu'),
  write: ([, low, high, first, second]) => `${low ?? first ?? ''}%～${high ?? second ?? ''}%`,
  examples: {
    find: [
      ['同比增长15-30%。', '同比增长15%～30%。'],
      ['占5～8%。', '占5%～8%。'],
      ['增长5%-8左右。', '增长5%～8%左右。'],
    ],
    leaveAlone: ['同比增长15%～30%。', '占5%～8%。', '从5提高到8', '增长15%，30个项目开工'],
  },
})

export const wanRange = patternRule({
  id: 'NU-08',
  name: { zh: '万、亿范围前项漏量级', en: 'Range of 万 or 亿 without the first' },
  class: 'warning',
  layer: 'punctuation',
  message: {
    zh: '万、亿范围两端都要写“万”“亿”，如“9亿～16亿元”。',
    en: 'Both ends of a range carry 万 or 亿: 9亿～16亿元.',
  },
  source: 'GB/T 15835—2011 5.1.4',
  change: 'offer',
  needs: hasDigit,
  pattern:
    /(?<![\d.A-Za-z\-—～第])(\d{1,4}(?:\.\d{1,4})?)\s?[～~—–-]\s?(\d{1,4}(?:\.\d{1,4})?)([万亿])/gu,
  write: ([, low = '', high = '', unit = '']) =>
    Number(low) < Number(high) ? `${low}${unit}～${high}${unit}` : null,
  examples: {
    find: [
      ['投资9-16亿元。', '投资9亿～16亿元。'],
      ['项目总投资10~30亿元，建设周期三年。', '项目总投资10亿～30亿元，建设周期三年。'],
    ],
    leaveAlone: ['投资9亿～16亿元。', '10—20个项目', '第3—5期'],
  },
})
