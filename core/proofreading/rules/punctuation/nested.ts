import type { Hit, TextRule } from '../../rule.ts'
import { hitsOf } from '../../pattern-rule.ts'
import { quotationMarks } from './quotation-marks.ts'
import { EVERY_ROLE } from '../../text-roles.ts'
import { widening } from './widening.ts'

const NESTED = {
  layer: 'punctuation',
  change: 'offer',
  isOnByDefault: true,
  scope: 'text',
  roles: EVERY_ROLE,
} as const

export const quotationInQuotation: TextRule = {
  ...NESTED,
  id: 'PU-06',
  name: { zh: '引号嵌套', en: 'Quotation within a quotation' },
  class: 'error',
  message: { zh: '引号中再用引号，外双内单', en: 'Double marks outside, single marks inside' },
  source: 'GB/T 15834—2011 4.8.3',
  find: (text) => {
    const read = widening(text).text
    if (!/[“‘]/u.test(read)) return []
    const { nested } = quotationMarks(read)
    return [
      ...nested.map(({ from, to }) => ({
        from,
        to: to + 1,
        suggestion: `‘${read.slice(from + 1, to)}’`,
      })),
      ...singlesOutside(read),
    ]
  },
  examples: {
    find: [
      ['“要落实“六稳”任务”', '“要落实‘六稳’任务”'],
      ['他说：“要落实“六稳”“六保”任务。”', '他说：“要落实‘六稳’‘六保’任务。”'],
      ['落实‘六稳’任务', '落实“六稳”任务'],
    ],
    leaveAlone: [
      '“要落实‘六稳’任务”',
      '“六稳”“六保”',
      '增强“四个意识”、坚定“四个自信”',
      'It’s ‘OK’.',
    ],
  },
}

/** 4.8.3 has single marks inside double ones only; papers do not all keep to it. */
function singlesOutside(text: string): readonly Hit[] {
  return hitsOf(
    text,
    /(?<![\p{Script=Latin}\d])‘([^‘’“”\n]{0,58}\p{Script=Han}[^‘’“”\n]{0,58}?)’/gu,
    ([, inside]) => `“${inside ?? ''}”`,
  ).flatMap((hit) => (isQuotedAt(text, hit.from) ? [] : [{ ...hit, class: 'hint' as const }]))
}

/** Characters around a place that are asked whether a quotation is open there. */
const LONGEST_QUOTATION = 600

function isQuotedAt(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_QUOTATION), at)
  const close = before.lastIndexOf('”')
  const after = text.slice(at, at + LONGEST_QUOTATION)
  return before.lastIndexOf('“') > close || (close < 0 && after.includes('”'))
}

const TITLE_IN_TITLE = /《[^《》\n]{0,60}《([^《》\n]{1,60})》[^《》\n]{0,60}》/gu

export const titleInTitle: TextRule = {
  ...NESTED,
  id: 'PU-07',
  name: { zh: '书名号嵌套', en: 'Title within a title' },
  class: 'error',
  message: { zh: '书名号中再用书名号，外双内单〈〉', en: '《 》 outside, 〈 〉 inside' },
  source: 'GB/T 15834—2011 4.15.2、4.15.3',
  find: ({ masked }) =>
    hitsOf(masked, TITLE_IN_TITLE).map(({ from, to }) => {
      const open = masked.indexOf('《', from + 1)
      const close = masked.indexOf('》', open)
      const inner = masked.slice(open + 1, close)
      return { from: open, to: Math.min(close + 1, to), suggestion: `〈${inner}〉` }
    }),
  examples: {
    find: [
      ['《关于印发《管城区方案》的通知》', '《关于印发〈管城区方案〉的通知》'],
      ['《学习《准则》体会》', '《学习〈准则〉体会》'],
    ],
    leaveAlone: ['《〈中国工人〉发刊词》', '《史记》《汉书》'],
  },
}
