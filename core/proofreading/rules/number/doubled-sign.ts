import { hasDigit } from '../../first-look.ts'
import { patternRule } from '../../pattern-rule.ts'

const FACTS = { class: 'warning', layer: 'number', change: 'offer', source: '统计用语' } as const

export const percentAndPoints = patternRule({
  ...FACTS,
  id: 'NU-28',
  name: { zh: '“%”与“百分点”叠用', en: 'Percent sign beside points' },
  message: { zh: '“%”后不再写“个百分点”，请核是哪一个。', en: 'Percent or points, not both.' },
  change: 'none',
  needs: hasDigit,
  pattern: /\d[%％]个?百分点/gu,
  examples: {
    find: [['占比提高3.2%个百分点。', null]],
    leaveAlone: ['占比提高3.2个百分点。', '占比提高到32%。'],
  },
})

export const doubledMeasure = patternRule({
  ...FACTS,
  id: 'NU-29',
  name: { zh: '数字后的字重复', en: 'What follows a figure stands twice' },
  message: { zh: '数字后的字重复了，请删去一个。', en: 'What follows the figure stands twice.' },
  source: '语法：赘余',
  needs: hasDigit,
  pattern:
    /(?<=\d[万亿]?)(?:日日(?![前后本])|月月(?![底初末中均])|年年(?=\d|[，。的至])|个个(?!体|人|性|案|别)|名名(?![单称])|家家(?!庭|长)|元元(?!旦|月)|户户(?!籍|型|均|口)|[%％]{2}|万万|亿亿|条条(?![例件])|项项(?!目)|米米|座座(?!谈)|亩亩|次次|[余多]{2}(?=[人名个家户万]))/gu,
  write: ([found]) => found.slice(0, 1),
  examples: {
    find: [
      ['9月29日日上午', '9月29日上午'],
      ['增长3.6%%。', '增长3.6%。'],
      ['100多余人参加', '100多人参加'],
    ],
    leaveAlone: ['2020年年底', '9月月初', '12家家庭农场', '3项项目'],
  },
})
