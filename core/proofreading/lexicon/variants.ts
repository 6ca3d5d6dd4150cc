import { EVERY_ROLE } from '../text-roles.ts'
import type { TextRule } from '../rule.ts'
import { entryHits, type Say } from './entry-hits.ts'
import { entriesFound, isCovered } from './lexicon-scan.ts'

/** A recommendation: quotations and titles keep the form they came with. */
export const variants: TextRule = {
  id: 'VA',
  name: { zh: '异形词', en: 'Variant forms' },
  scope: 'text',
  class: 'warning',
  layer: 'variant',
  message: { zh: '异形词：请用推荐词形', en: 'Variant form: use the recommended one' },
  source: 'GF 1001—2001《第一批异形词整理表》',
  change: 'offer',
  isOnByDefault: true,
  roles: EVERY_ROLE,
  find: (text) =>
    entryHits(
      text.text,
      entriesFound('variant', text).filter((hit) => !isCovered(hit, text)),
      recommend,
    ),
  examples: {
    find: [
      ['群众踊跃参预活动', '群众踊跃参与活动'],
      ['态度必恭必敬', '态度毕恭毕敬'],
    ],
    leaveAlone: ['电子细分市场的各部份额', '他说：“我参预过。”', '《参预录》出版'],
  },
}

const recommend: Say = (variant, right) => ({
  zh: `异形词：“${variant}”推荐用“${right}”`,
  en: `Variant form: “${right}” is recommended for “${variant}”`,
})
