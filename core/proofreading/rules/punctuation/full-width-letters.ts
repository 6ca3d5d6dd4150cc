import type { TextRule } from '../../rule.ts'
import { hitsOf } from '../../pattern-rule.ts'
import { EVERY_ROLE } from '../../text-roles.ts'

const FROM_FULL_TO_HALF = 0xfee0

/** Fullwidth percent signs and points beside halfwidth digits are a habit of older papers: a hint. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ％]{1,40}|(?<=[\d０-９])．(?=[\d０-９])/gu

export const fullWidthLetters: TextRule = {
  id: 'PU-24',
  name: { zh: '全角数字、字母', en: 'Fullwidth digits and letters' },
  class: 'error',
  layer: 'width',
  message: { zh: '数字、字母用半角', en: 'Digits and letters are halfwidth' },
  source: 'GB/T 15835—2011；体例',
  change: 'safe',
  isOnByDefault: true,
  scope: 'text',
  roles: EVERY_ROLE,
  find: ({ masked }) =>
    hitsOf(masked, WIDE, ([all]) => halved(all)).map((hit) =>
      '％．'.includes(masked.slice(hit.from, hit.to)) ? { ...hit, class: 'hint' } : hit,
    ),
  examples: {
    find: [
      ['投资１３７亿元', '投资137亿元'],
      ['增长３．５％', '增长3.5%'],
      ['Ａ级景区', 'A级景区'],
    ],
    leaveAlone: ['投资137亿元', '增长3%', 'A级景区，共3处'],
  },
}

function halved(text: string): string {
  return Array.from(text, (character) =>
    String.fromCharCode(character.charCodeAt(0) - FROM_FULL_TO_HALF),
  ).join('')
}
