import type { TextRule } from '../../rule.ts'
import { hitsOf } from '../../pattern-rule.ts'
import { EVERY_ROLE } from '../../text-roles.ts'

const DOT =
  /(?<=\p{Script=Han})[•・‧∙⋅･](?=\p{Script=Han})|(?<=[一二三四五六七八九十])[.．](?=[一二三四五六七八九十])/gu

export const middleDot: TextRule = {
  id: 'PU-27',
  name: { zh: '间隔号形式', en: 'Form of the middle dot' },
  class: 'error',
  layer: 'width',
  message: { zh: '间隔号用“·”', en: 'The middle dot is ·' },
  source: 'GB/T 15834—2011 4.14.2',
  change: 'safe',
  isOnByDefault: true,
  scope: 'text',
  roles: EVERY_ROLE,
  find: ({ masked }) => hitsOf(masked, DOT, () => '·'),
  examples: {
    find: [
      ['让•雅克', '让·雅克'],
      ['一二.九运动', '一二·九运动'],
    ],
    leaveAlone: ['让·雅克', '增长3.6%', '一.项目情况'],
  },
}
