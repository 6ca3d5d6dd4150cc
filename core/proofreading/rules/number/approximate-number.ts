import { inHan } from '../../han-number.ts'
import { hasDigit } from '../../first-look.ts'
import { patternRule } from '../../pattern-rule.ts'

const COUNTED = '(?:个|名|位|人|天|岁|次|家|户|件|周|条|年(?![级度期报])|小时|分钟|公里|里地|块钱)'

/** 两三名, not 二三名. */
function together(first: number, second: number): string {
  const pair = `${inHan(first)}${inHan(second)}`
  return pair.replace(/^二/u, '两').replace(/二$/u, '两')
}

export const approximateNumber = patternRule({
  id: 'NU-04',
  name: { zh: '概数用了阿拉伯数字', en: 'Approximate number in digits' },
  class: 'warning',
  layer: 'number',
  message: {
    zh: '相邻两数连用、带“几”的概数用汉字，中间不加顿号，如“五六名”“二十几个”。',
    en: 'Approximate numbers are written in Han characters without a mark between: 五六名.',
  },
  source: 'GB/T 15835—2011 4.2.2',
  change: 'offer',
  needs: hasDigit,
  pattern: new RegExp(
    `(?<![\\d.、，第图表～—-])([1-8])、(?!0)([2-9])(?=${COUNTED})|(?<![\\d.])([1-9]\\d)几(?=[个名位人天年岁次家户万])`,
    'gu',
  ),
  write: ([, first, second, tens]) => {
    if (tens !== undefined) return `${inHan(Number(tens))}几`
    return Number(second) - Number(first) === 1 ? together(Number(first), Number(second)) : null
  },
  examples: {
    find: [
      ['每个社区配备5、6名网格员。', '每个社区配备五六名网格员。'],
      ['用了2、3天时间。', '用了两三天时间。'],
      ['全区有20几个项目。', '全区有二十几个项目。'],
    ],
    leaveAlone: ['每个社区配备五六名网格员。', '第3、4季度', '二十几个项目', '3、4号楼封闭施工'],
  },
})
