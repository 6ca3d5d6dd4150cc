import type { TextRule } from '../../rule.ts'
import { hitsOf } from '../../pattern-rule.ts'
import { EVERY_ROLE } from '../../text-roles.ts'

const HYPHEN = '[-－–~﹣‐‑]'
const TIMES = new RegExp(
  String.raw`(?<![\d.-])(?:\d{1,4}年)?(?:\d{1,2}月)?(?:\d{1,4}(?:年|月|日|时|点|号)?|(?<=月|年))\s{0,2}${HYPHEN}\s{0,2}(?:\d{1,2}月)?\d{1,4}(?=\s{0,2}(?:年|月份?|日|时|点|号(?!楼|院|线|门|厅|桌|文)|周|季度))(?!\s{0,2}[年月日]?${HYPHEN}\d)`,
  'gu',
)

/** Also `10月8日-12日`: what stands around the hyphen is only looked at, the hyphen alone is written. */
export const timeRange: TextRule = {
  id: 'PU-16',
  name: { zh: '时间起止用了短横线', en: 'Hyphen between two times' },
  class: 'warning',
  layer: 'punctuation',
  message: { zh: '时间起止用一字线“—”（也可用“至”）', en: 'From time to time takes — (or 至)' },
  source: 'GB/T 15834—2011 4.13.3.2 a)',
  change: 'offer',
  isOnByDefault: true,
  scope: 'text',
  roles: EVERY_ROLE,
  find: ({ masked }) => hitsOf(masked, TIMES, ([all]) => all.replace(LINE, '—')),
  examples: {
    find: [
      ['1-8月份', '1—8月份'],
      ['2016-2020年', '2016—2020年'],
      ['10月8日-12日举行', '10月8日—12日举行'],
      ['9月28日-10月8日', '9月28日—10月8日'],
    ],
    leaveAlone: [
      '2020-09-29',
      '1—8月份',
      '7-1号楼',
      '10月8日至12日',
      '东风路5-3号院',
      '电话0371-66666666',
    ],
  },
}

const LINE = new RegExp(String.raw`\s*${HYPHEN}\s*`, 'u')

const AMOUNTS = new RegExp(
  String.raw`(?<![\d.A-Za-z-])\d{1,9}(?:\.\d{1,4})?(?:%|％|万|亿|℃)?\s{0,2}[-－–﹣]\d{1,9}(?:\.\d{1,4})?(?=个百分点|%|％|万|亿|元|米|公里|千米|公斤|千克|吨|亩|公顷|平方|人|名|个|家|户|岁|分钟|小时|天|℃|摄氏度|倍|条|项|次)`,
  'gu',
)

export const amountRange: TextRule = {
  id: 'PU-17',
  name: { zh: '数值范围用了短横线', en: 'Hyphen between two amounts' },
  class: 'warning',
  layer: 'punctuation',
  message: {
    zh: '数值范围用浪纹线“～”（或一字线“—”，全报统一）',
    en: 'A range of amounts takes ～ (or —, the same throughout)',
  },
  source: 'GB/T 15834—2011 4.13.3.3、A.11',
  change: 'offer',
  isOnByDefault: true,
  scope: 'text',
  roles: EVERY_ROLE,
  find: ({ masked }) => hitsOf(masked, AMOUNTS, ([all]) => all.replace(LINE, '～')),
  examples: {
    find: [
      ['15%-30%', '15%～30%'],
      ['每次100-150公斤', '每次100～150公斤'],
    ],
    leaveAlone: ['以3-2取胜', 'GB/T 15834-2011', '100～150公斤', '型号A-200个'],
  },
}
