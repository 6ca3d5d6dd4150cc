import { hasDigit } from '../../first-look.ts'
import { patternRule } from '../../pattern-rule.ts'

const FIGURE = String.raw`(?<=\d[\d,.]{0,12}[万亿]{0,2}[余多]?\s?)`

const METRIC: Readonly<Record<string, string>> = {
  公尺: '米',
  公分: '厘米',
  公升: '升',
  立升: '升',
  公吨: '吨',
  公厘: '毫米',
}

export const outdatedUnit = patternRule({
  id: 'UN-01',
  name: { zh: '已废止的公制俗名', en: 'Metric names no longer in use' },
  class: 'warning',
  layer: 'unit',
  message: {
    zh: '用法定名称：公尺→米，公分→厘米，公升→升，公吨→吨。',
    en: 'Use the legal names of units.',
  },
  source: '国务院《关于在我国统一实行法定计量单位的命令》（1984）；GB 3100—93',
  change: 'offer',
  needs: hasDigit,
  pattern: new RegExp(`${FIGURE}(?:公尺|公分|公升|立升|公吨|公厘)`, 'gu'),
  write: ([unit]) => METRIC[unit] ?? null,
  examples: {
    find: [
      ['长30公分', '长30厘米'],
      ['水深5公尺', '水深5米'],
    ],
    leaveAlone: ['长30厘米', '身高公分布'],
  },
})

const FACTS = {
  layer: 'unit',
  change: 'none',
  source: '国务院《关于在我国统一实行法定计量单位的命令》（1984）',
} as const

export const unlawfulUnit = patternRule({
  ...FACTS,
  id: 'UN-02',
  name: { zh: '非法定计量单位', en: 'Units that are not legal' },
  class: 'hint',
  message: {
    zh: '非法定计量单位，请换算（引语、产品规格可保留）。',
    en: 'Not a legal unit; convert it, unless it is quoted or a product size.',
  },
  needs: hasDigit,
  pattern: new RegExp(`${FIGURE}(?:华里|市尺|市斤|英寸|英尺|英里|盎司|加仑|马力)`, 'gu'),
  examples: {
    find: [
      ['长5华里', null],
      ['一台55英寸电视', null],
    ],
    leaveAlone: ['长2.5公里', '重2千克'],
  },
})

export const mu = patternRule({
  ...FACTS,
  id: 'UN-03',
  name: { zh: '亩', en: 'The mu (亩)' },
  class: 'hint',
  message: {
    zh: '“亩”非法定单位：农田报道可用，建设用地宜用公顷、平方米（1公顷＝15亩）。',
    en: '亩 is no legal unit; fields may keep it, building land uses hectares.',
  },
  needs: hasDigit,
  pattern: new RegExp(`${FIGURE}亩(?![产均])`, 'gu'),
  // Farming news lives on 亩; only desks that write about building land want this.
  isOnByDefault: false,
  examples: {
    find: [
      ['流转土地500亩', null],
      ['种植3.6万亩', null],
    ],
    leaveAlone: ['流转土地500公顷', '亩产800公斤'],
  },
})
