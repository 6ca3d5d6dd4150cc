import { patternRule } from '../../pattern-rule.ts'

const NUMBER = String.raw`(?:\d[\d,.]{0,12}|[一二三四五六七八九十百千两几数]{1,8})`
const TIMES = String.raw`(?:年|天|日|周|个?月|个?小时|分钟|次|届)`
const UNIT = String.raw`(?:个百分点|人次|平方公里|平方米|公里|公斤|公顷|千米|千克|小时|分钟|个月|[个名位人家户件条项座台辆岁天年元米吨亩度分倍种起只头棵株斤里块次%％])?(?:钱|时间|路程)?`

const ABOUT = '(?:大约|大概|(?<![节条合契公预制签违大相邀婉解签简特])约)'
const OVER = '(?:超过|(?<![高赶反])超|逾|至少|最少|不少于|不低于)'
const UNDER = '(?:最多|至多|不超过|不到|不足)'
const AND_SO = '[有为是达占]?'

const REDUNDANT = [
  `(${ABOUT}${AND_SO}${NUMBER}[万亿]?(?:[多余][万亿]?)?${UNIT})(?:左右|上下(?![班学游楼车级]))`,
  `(${OVER}${AND_SO}${NUMBER}[万亿]?${UNIT})(?:以上|之多)`,
  `(${UNDER}${AND_SO}${NUMBER}[万亿]?${UNIT})(?:以下|以内)`,
].join('|')

export const doubledApproximation = patternRule({
  id: 'NU-05',
  name: { zh: '约数词叠用', en: 'Approximation said twice' },
  class: 'warning',
  layer: 'number',
  message: {
    zh: '约数词重复（约…左右、超过…以上），保留一个。',
    en: 'The approximation is said twice; keep one.',
  },
  source: '语法：赘余',
  change: 'offer',
  pattern: new RegExp(REDUNDANT, 'gu'),
  write: ([, about, over, under]) => about ?? over ?? under ?? null,
  examples: {
    find: [
      ['参加活动的群众大约有300多人左右。', '参加活动的群众大约有300多人。'],
      ['超过500名以上群众参加。', '超过500名群众参加。'],
      ['约三公里左右的路程', '约三公里的路程'],
    ],
    leaveAlone: [
      '参加活动的群众大约有300人。',
      '近百名处级以上干部参加。',
      '节约100元左右',
      '约50分钟上下班路程',
    ],
  },
})

export const contradictoryApproximation = patternRule({
  id: 'NU-06',
  name: { zh: '约数词相互矛盾', en: 'Approximations that contradict' },
  class: 'warning',
  layer: 'number',
  message: {
    zh: '“近”与“余、多、以上”，“不到、超过”与“左右”互相矛盾，只留一个。',
    en: 'These approximations contradict each other; keep one.',
  },
  source: '语法：矛盾',
  change: 'none',
  pattern: new RegExp(
    [
      `(?:(?<![最附亲靠邻临远就接将])近|将近|接近)${NUMBER}(?:[余多](?!${TIMES}|[万亿]年)(?=[\\p{sc=Han}])|[万亿]?(?!${TIMES})${UNIT}(?:以上|左右))`,
      `(?:${OVER}|${UNDER})${AND_SO}${NUMBER}[万亿]?(?:[多余][万亿]?)?${UNIT}左右`,
      `(?:${ABOUT})${AND_SO}${NUMBER}余(?!${TIMES})(?=[\\p{sc=Han}])(?!${UNIT}左右)`,
    ].join('|'),
    'gu',
  ),
  examples: {
    find: [
      ['近100余人参加活动。', null],
      ['近三百多家企业参展。', null],
      ['投入不到500万元左右。', null],
    ],
    leaveAlone: [
      '近100人参加活动。',
      '100余人参加活动。',
      '近10多年来',
      '最近三十多家企业',
      '接近300户',
    ],
  },
})
