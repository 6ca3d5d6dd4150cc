import type { Hit, TextRule } from '../../rule.ts'
import { PROSE_ROLES } from '../../text-roles.ts'

type Quantity = {
  readonly value: number
  readonly counter: string
  readonly from: number
  readonly to: number
}

/** Things that are counted one by one. Money and lengths nest too freely to be added up. */
const QUANTITY =
  /(?<![\d.第])(\d{1,9}(?:\.\d{1,2})?)(万|亿)?(个(?!百分点|月|小时|工作日)|名|位|人(?!次|均)|家|户|件|条|项|座|台|辆|所|处|支|场|例|起|宗|幅|套|间|栋)(?!以[上下内]|至|[～~—])/gu

const VAGUE = /[余多近约每均超逾各]|左右|以上|以下/u

export const partsAndTotal: TextRule = {
  id: 'NU-21',
  name: { zh: '分项与总数不合', en: 'Parts and total disagree' },
  class: 'warning',
  layer: 'number',
  message: { zh: '分项之和与总数不合，请核。', en: 'The parts do not add up; please check.' },
  source: '事实核对',
  change: 'none',
  isOnByDefault: true,
  scope: 'text',
  roles: PROSE_ROLES,
  find: ({ masked }) =>
    Array.from(
      masked.matchAll(/(?:^|(?<=[。！？]))[^。！？]{0,400}?(?<![这尤])其中(?!之)/gu),
    ).flatMap(({ index, 0: upTo }) => sumAt(masked, index + upTo.length - 2)),
  examples: {
    find: [
      [
        '此次集中开工项目14个，总投资137.9亿元。其中，30亿元以上项目1个；10亿元至30亿元项目5个；核心板块亿元以上项目10个。',
        null,
      ],
      ['新增企业20家，其中工业企业8家、商贸企业6家。', null],
    ],
    leaveAlone: [
      '新增企业20家，其中工业企业12家、商贸企业8家。',
      '项目14个，总投资137.9亿元。',
      '新增企业20家，其中工业企业8家。',
      '新增企业20家，其中工业企业8家、商贸企业6家等。',
      '走访企业20余家，其中工业企业12家、商贸企业10家。',
    ],
  },
}

function sumAt(text: string, at: number): readonly Hit[] {
  const from = startOfSentence(text, at)
  const parts = text.slice(at, endOfSentence(text, at))
  const counted = quantitiesIn(parts, at)
  const counter = counted[0]?.counter
  const total = quantitiesIn(text.slice(from, at), from).findLast(
    (each) => each.counter === counter,
  )
  if (counter === undefined || total === undefined) return []
  if (
    VAGUE.test(around(text, total)) ||
    VAGUE.test(parts.replaceAll(/[\d.]{0,8}[万亿]?元(?:以上|以下)/gu, ''))
  )
    return []

  const added = counted.filter((each) => each.counter === counter)
  const sum = added.reduce((whole, { value }) => whole + value, 0)
  const last = added.at(-1)
  if (last === undefined || sum === total.value) return []
  const isMore = sum > total.value
  // One part alone, counted by the commonest of measure words, is often something else.
  if (added.length < 2 && counter === '个') return []
  if (!isMore && (added.length < 2 || /[等另]|其余|其他|剩余|包括|不含|分别/u.test(parts)))
    return []
  return [disagreement({ total, sum, to: last.to, counter })]
}

function disagreement(found: {
  readonly total: Quantity
  readonly sum: number
  readonly to: number
  readonly counter: string
}): Hit {
  const { total, sum, to, counter } = found
  const isMore = sum > total.value
  return {
    from: total.from,
    to,
    class: isMore ? 'warning' : 'hint',
    message: {
      zh: `分项之和${sum}${counter}，${isMore ? '大于' : '小于'}总数${total.value}${counter}，请核（也可能类目交叉）。`,
      en: `The parts add up to ${sum}, the total says ${total.value}; please check.`,
    },
  }
}

function quantitiesIn(text: string, offset: number): readonly Quantity[] {
  return Array.from(text.matchAll(QUANTITY), (match) => {
    const [found, digits, unit, counter = ''] = match
    const scale = unit === '万' ? 1e4 : unit === '亿' ? 1e8 : 1
    const from = offset + match.index
    return { value: Number(digits) * scale, counter, from, to: from + found.length }
  })
}

/** The sentence of “其中”; when it opens one, the sentence before belongs to it. */
function startOfSentence(text: string, at: number): number {
  const opens = /[。！？]$/u.test(text.slice(0, at).trimEnd())
  const end = opens ? text.slice(0, at).trimEnd().length - 1 : at
  return Math.max(...['。', '！', '？'].map((mark) => text.lastIndexOf(mark, end - 1))) + 1
}

function endOfSentence(text: string, at: number): number {
  const end = text.slice(at).search(/[。！？]/u)
  return end < 0 ? text.length : at + end
}

function around(text: string, { from, to }: Quantity): string {
  return text.slice(Math.max(0, from - 2), to + 1)
}
