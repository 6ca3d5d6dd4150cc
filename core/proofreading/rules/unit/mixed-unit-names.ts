import { proseBlocks } from '../../prose-blocks.ts'
import type { ArticleHit, ArticleRule, MaskedArticle } from '../../rule.ts'

/** The house writes the first of each pair; both are legal. */
const PAIRS: readonly (readonly [string, RegExp, RegExp])[] = [
  ['公里', /(?<!平方)公里/u, /(?<=[\d万亿余多几十百数两三四五六七八九])千米/gu],
  ['平方公里', /平方公里/u, /平方千米/gu],
  ['公斤', /公斤/u, /(?<=[\d万亿余多几十百数两三四五六七八九])千克/gu],
]

export const mixedUnitNames: ArticleRule = {
  id: 'UN-04',
  name: { zh: '同稿单位名混用', en: 'Two names for one unit' },
  class: 'warning',
  layer: 'unit',
  message: { zh: '同一篇里单位名要统一。', en: 'One name for one unit within an article.' },
  source: 'GB/T 15835—2011 4.3 同形式原则',
  change: 'offer',
  isOnByDefault: true,
  scope: 'article',
  find: (article) => PAIRS.flatMap((pair) => mixtureOf(article, pair)),
  examples: {
    find: [
      { paragraphs: ['全长3公里，其中新建2千米。'] },
      { paragraphs: ['重5公斤。', '另有3千克。'] },
    ],
    leaveAlone: [
      { paragraphs: ['全长3公里，其中新建2公里。'] },
      { paragraphs: ['全长3千米，重5公斤。'] },
    ],
  },
}

function mixtureOf(
  article: MaskedArticle,
  [name, house, other]: (typeof PAIRS)[number],
): readonly ArticleHit[] {
  const blocks = proseBlocks(article)
  if (!blocks.some(([, { outsideQuotations }]) => house.test(outsideQuotations))) return []
  return blocks.flatMap(([text, { outsideQuotations }]) =>
    Array.from(outsideQuotations.matchAll(other), ({ 0: found, index }) => ({
      text,
      from: index,
      to: index + found.length,
      suggestion: name,
      message: {
        zh: `本篇“${name}”“${found}”并用，请统一。`,
        en: `Both ${name} and ${found} are used; choose one.`,
      },
    })),
  )
}
