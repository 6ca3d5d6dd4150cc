import { hasDigit } from '../../first-look.ts'
import { patternRule } from '../../pattern-rule.ts'

const FACTS = { class: 'warning', layer: 'number', change: 'offer' } as const

export const percentInWords = patternRule({
  ...FACTS,
  id: 'NU-18',
  name: { zh: '“百分之”后用了阿拉伯数字', en: '百分之 with digits' },
  message: {
    zh: '写作“50%”或“百分之五十”。',
    en: 'Write 50% or 百分之五十.',
  },
  source: 'GB/T 15835—2011 4.1.1',
  needs: hasDigit,
  pattern: /百分之(\d{1,3}(?:\.\d{1,4})?)(?!\d)[%％]?/gu,
  write: ([, number = '']) => `${number}%`,
  examples: {
    find: [
      ['完成百分之50。', '完成50%。'],
      ['达到百分之98.5', '达到98.5%'],
    ],
    leaveAlone: ['完成50%。', '百分之五十'],
  },
})

export const doubledCurrency = patternRule({
  ...FACTS,
  id: 'NU-19',
  name: { zh: '货币名称重复', en: 'Currency said twice' },
  message: {
    zh: '货币符号与“元”“人民币”重复，留一个。',
    en: 'The currency is said twice; keep one.',
  },
  source: '体例',
  needs: hasDigit,
  pattern:
    /[￥¥]\s?(\d[\d,.]{0,14}[万亿]{0,2}元)|人民币(\d[\d,.]{0,14}[万亿]{0,2}元)人民币|(?<!人民币)(?<![\d,.])(\d[\d,.]{0,14}[万亿]{0,2}元人民币)元/gu,
  write: ([, sign, both, after]) => sign ?? (both === undefined ? after : `人民币${both}`) ?? null,
  examples: {
    find: [
      ['票价￥500元', '票价500元'],
      ['人民币500万元人民币', '人民币500万元'],
    ],
    leaveAlone: ['票价500元', '人民币500万元', '折合500万元人民币'],
  },
})

export const increasedTo = patternRule({
  ...FACTS,
  id: 'NU-20',
  name: { zh: '增减的“了”与“到”连用', en: '了 and 到 together' },
  message: {
    zh: '“增加了”说增量，“增加到”说结果，二者不连用。',
    en: '了 tells by how much, 到 to how much; not both.',
  },
  source: '统计用语',
  pattern:
    /(增长|增加|提高|提升|上升|扩大|减少|降低|下降|缩减)了([至到])(?=\d|[一二三四五六七八九十百千两])/gu,
  write: ([, verb = '', to = '']) => `${verb}${to}`,
  examples: {
    find: [
      ['企业增加了到100家。', '企业增加到100家。'],
      ['下降了至5%。', '下降至5%。'],
    ],
    leaveAlone: ['企业增加到100家。', '下降了5%。'],
  },
})
