import { hasDigit } from '../../first-look.ts'
import { patternRule } from '../../pattern-rule.ts'

const FACTS = { class: 'warning', layer: 'number', change: 'none' } as const

const TIMES = String.raw`了?[近约]?(?:\d{1,6}(?:\.\d{1,3})?|[一二两三四五六七八九十几数]{1,4})[多余]?倍`

export const decreaseByTimes = patternRule({
  ...FACTS,
  id: 'NU-12',
  name: { zh: '减少用了“倍”', en: 'A decrease in times' },
  message: {
    zh: '减少、降低不能用“倍”，改用百分数或分数，请核。',
    en: 'A decrease cannot be so many times; use a percentage or a fraction.',
  },
  source: '数学常识',
  pattern: new RegExp(
    `(?:(?:减少|降低|下降|缩短|缩小|减低)|(?<![至最不多或])(?:少|低))${TIMES}`,
    'gu',
  ),
  examples: {
    find: [
      ['安全事故数量下降了2倍。', null],
      ['办理时间缩短三倍。', null],
    ],
    leaveAlone: ['产量增加2倍。', '成本降低50%。', '产量至少3倍于去年', '不知高出多少倍'],
  },
})

export const decreaseWithMinus = patternRule({
  ...FACTS,
  id: 'NU-23',
  name: { zh: '增减方向与负号重复', en: 'Direction and minus sign together' },
  message: {
    zh: '“下降”后不带负号；“增长-2%”应写“下降2%”，请核。',
    en: 'No minus sign after a word of direction; check which is meant.',
  },
  source: '统计报道体例',
  needs: hasDigit,
  pattern: /(?:下降|减少|降低|回落|下滑|增长|提高|上升|增加)了?(?:[-－−–]|负)\d/gu,
  examples: {
    find: [
      ['同比下降-3.6%。', null],
      ['环比增长-2%。', null],
    ],
    leaveAlone: ['同比下降3.6%。', '增长3.6个百分点。'],
  },
})

const RATE =
  '(?:占比|比重|比例|增速|增幅|利率|失业率|合格率|覆盖率|普及率|入学率|就业率|城镇化率|达标率|优良率|满意度|满意率|参保率)'
const MOVED = '(?:提高|上升|提升|增加|下降|降低|回落|收窄|扩大)'

export const pointsOfPercent = patternRule({
  ...FACTS,
  id: 'NU-24',
  name: { zh: '百分点写成了“%”', en: 'Percent where points are meant' },
  message: {
    zh: '两个百分数之差应写“百分点”，请核。',
    en: 'The difference of two percentages is in percentage points; please check.',
  },
  source: '统计用语',
  needs: hasDigit,
  pattern: new RegExp(
    String.raw`${RATE}(?:同比|环比|比上年|较上年|较去年|比去年)?${MOVED}了?\d{1,3}(?:\.\d{1,3})?[%％](?!个?百分点)|由\d{1,3}(?:\.\d{1,3})?[%％]${MOVED}[到至]\d{1,3}(?:\.\d{1,3})?[%％]，${MOVED}了?\d{1,3}(?:\.\d{1,3})?[%％]`,
    'gu',
  ),
  examples: {
    find: [
      ['占比提高3.2%。', null],
      ['由15%提高到20%，提高5%。', null],
    ],
    leaveAlone: ['占比提高3.2个百分点。', '产值增长3.2%。', '覆盖率提高到98%。'],
  },
})

const SHARE_OF_ALL =
  '(?:占比|满意率|满意度|合格率|参保率|入学率|就业率|普及率|达标率|优良率|及格率|到位率|入住率|绿化率)'

export const moreThanAll = patternRule({
  ...FACTS,
  id: 'NU-30',
  name: { zh: '比率超过100%', en: 'A share above 100%' },
  message: {
    zh: '这个比率不会超过100%，请核。',
    en: 'Such a share cannot exceed 100%; please check.',
  },
  source: '数学常识',
  needs: hasDigit,
  pattern: new RegExp(
    String.raw`${SHARE_OF_ALL}(?:提高到|提升至|提升到|提高至|达到了?|超过|保持在|稳定在|[达为超])?(?!100(?:\.0{1,3})?[%％])[1-9]\d{2,3}(?:\.\d{1,3})?[%％]`,
    'gu',
  ),
  examples: {
    find: [
      ['群众满意率达120%。', null],
      ['医保参保率达到102.5%。', null],
    ],
    leaveAlone: ['群众满意率达100%。', '完成年度任务的120%。'],
  },
})
