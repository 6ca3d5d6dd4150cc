import type { TextRule } from '../../rule.ts'
import { hitsOf } from '../../pattern-rule.ts'
import { EVERY_ROLE, SENTENCE_ROLES } from '../../text-roles.ts'

const ELLIPSIS =
  /(?<=[\p{Script=Han}”’）》，。！？、])(?<![.…⋯])\.{3,12}(?!\.)|(?<!。)。{3,12}(?!。)|(?<!…)…(?!…)|(?<!…)…{3}(?!…)|(?<!⋯)⋯{1,6}(?!⋯)/gu

export const ellipsisForm: TextRule = {
  id: 'PU-13',
  name: { zh: '省略号形式', en: 'Form of the ellipsis' },
  class: 'error',
  layer: 'width',
  message: { zh: '省略号为六连点“……”', en: 'The ellipsis is ……' },
  source: 'GB/T 15834—2011 4.11.2',
  change: 'safe',
  isOnByDefault: true,
  scope: 'text',
  roles: EVERY_ROLE,
  find: ({ masked }) => hitsOf(masked, ELLIPSIS, () => '……'),
  examples: {
    find: [
      ['他说...', '他说……'],
      ['未完。。。', '未完……'],
      ['未完…', '未完……'],
    ],
    leaveAlone: ['未完……', '增长3.14%', 'and so on...'],
  },
}

export const ellipsisWithEtcetera: TextRule = {
  id: 'PU-14',
  name: { zh: '省略号与“等”连用', en: 'Ellipsis and 等 together' },
  class: 'warning',
  layer: 'punctuation',
  message: {
    zh: '省略号与“等”“等等”“之类”不同时使用',
    en: 'The ellipsis does not go with 等, 等等 or 之类',
  },
  source: 'GB/T 15834—2011 A.9',
  change: 'offer',
  isOnByDefault: true,
  scope: 'text',
  roles: SENTENCE_ROLES,
  find: ({ masked }) =>
    hitsOf(
      masked,
      /(?<=[\p{Script=Han}”》])(?<![平同相稍久])(?:等等?|之类的?)……(?!”)|……(?:等等|等(?=[。，；]))/gu,
      ([all]) => all.replace('……', ''),
    ),
  examples: {
    find: [
      ['苹果、梨等……', '苹果、梨等'],
      ['红的、黄的……等，很多。', '红的、黄的等，很多。'],
    ],
    leaveAlone: ['红的、黄的……', '苹果、梨等', '他说了半句……等待大家回答。'],
  },
}
