import type { TextRule } from '../../rule.ts'
import { hitsOf } from '../../pattern-rule.ts'
import { EVERY_ROLE, SENTENCE_ROLES } from '../../text-roles.ts'

const DASH =
  /(?<=[\p{Script=Han}”》）])(?:-{2,6}|－{2,6}|─{1,6}|―{1,6}|—{3,6})(?=[\p{Script=Han}“《（])/gu

/** A dash that is only too long is a habit of older papers: a hint. */
export const dashForm: TextRule = {
  id: 'PU-15',
  name: { zh: '破折号形式', en: 'Form of the dash' },
  class: 'error',
  layer: 'width',
  message: { zh: '破折号为“——”，占两个字位置', en: 'The dash is ——, two characters wide' },
  source: 'GB/T 15834—2011 4.10.2、5.1.4',
  change: 'safe',
  isOnByDefault: true,
  scope: 'text',
  roles: EVERY_ROLE,
  find: ({ masked }) =>
    hitsOf(masked, DASH, () => '——').map((hit) =>
      masked.startsWith('———', hit.from) ? { ...hit, class: 'hint' } : hit,
    ),
  examples: {
    find: [
      ['目标--打造新引擎', '目标——打造新引擎'],
      ['目标──打造新引擎', '目标——打造新引擎'],
    ],
    leaveAlone: ['目标——打造新引擎', '北京—上海', '吐鲁番-哈密盆地', '----------'],
  },
}

const ROUTE =
  /(?<=\p{Script=Han}{2})[-－–~～](?=\p{Script=Han}{2,4}?(?:特别|直达|城际)?(?:高铁|高速|铁路|航线|班列|列车|旅客|专线))/gu

export const routeDash: TextRule = {
  id: 'PU-18',
  name: { zh: '地域起止用了短横线', en: 'Hyphen between the ends of a route' },
  class: 'warning',
  layer: 'punctuation',
  message: { zh: '地域起止用一字线“—”', en: 'From place to place takes —' },
  source: 'GB/T 15834—2011 4.13.3.2 a)',
  change: 'offer',
  isOnByDefault: true,
  scope: 'text',
  roles: new Set([...SENTENCE_ROLES, 'title', 'subtitle', 'kicker']),
  find: ({ masked }) => hitsOf(masked, ROUTE, () => '—'),
  examples: {
    find: [
      ['北京-上海高铁', '北京—上海高铁'],
      ['郑州~西安城际铁路', '郑州—西安城际铁路'],
    ],
    leaveAlone: ['吐鲁番-哈密盆地', '北京—上海高铁', '郑州至西安城际铁路'],
  },
}
