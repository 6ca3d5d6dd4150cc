import { hasDigit } from '../../first-look.ts'
import { patternRule } from '../../pattern-rule.ts'

const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

export const digitsWithHundreds = patternRule({
  id: 'NU-09',
  name: { zh: '阿拉伯数字与“十、百、千”连用', en: 'Digits beside 十, 百, 千' },
  class: 'warning',
  layer: 'number',
  message: {
    zh: '阿拉伯数字只与“万、亿”连用，不与“十、百、千”连用（千米、千克、千瓦等单位除外）。',
    en: 'Digits go with 万 and 亿 only, not with 十, 百 or 千.',
  },
  source: 'GB/T 15835—2011 5.1.3',
  change: 'offer',
  needs: hasDigit,
  pattern:
    /(?<![\d.A-Za-z月第])(\d{1,3})([十百千])(?=万|[多余]|[个名位人元户家吨亩斤公次件条项年](?![产工会])|$)(?!公[斤里]?制)/gu,
  // 5—6千 and 2万5千 are more than this one figure.
  write: ({ index = 0, input = '', 1: digits, 2: unit = '' }) =>
    /[-—～~–至到、万亿千百]/u.test(input.charAt(index - 1))
      ? null
      : String(Number(digits) * (TENS[unit] ?? 1)),
  examples: {
    find: [
      ['3千多人参加活动。', '3000多人参加活动。'],
      ['投入5百万元。', '投入500万元。'],
    ],
    leaveAlone: ['跑了3千米。', '3000多人参加活动。', '装机5千瓦', '位于第2百货大楼'],
  },
})

export const wideThousands = patternRule({
  id: 'NU-10',
  name: { zh: '数字里用了全角逗号', en: 'Full-width comma inside a number' },
  class: 'warning',
  layer: 'number',
  message: {
    zh: '数字分节不用全角逗号；本社体例不分节。若确是两个数，请忽略。',
    en: 'No full-width comma inside a number.',
  },
  source: 'GB/T 15835—2011 5.1.1',
  change: 'offer',
  needs: hasDigit,
  pattern:
    /(?<![\d.个名人次家户第其至、])\d{1,3}，\d{3}(?!\d)(?=(?:万|亿|元|个|名|人|次|家|户|吨|亩|公里))/gu,
  write: ([number]) => number.replace('，', ''),
  examples: {
    find: [
      ['总投资1，379万元。', '总投资1379万元。'],
      ['共有12，500人参加。', '共有12500人参加。'],
    ],
    leaveAlone: ['总投资1,379万元。', '完成1项，379人参加。'],
  },
})
