import { hasDigit } from '../../first-look.ts'
import { patternRule } from '../../pattern-rule.ts'
import { PROSE_ROLES } from '../../text-roles.ts'

const SYMBOLS: Readonly<Record<string, string>> = {
  km: 'km',
  kg: 'kg',
  mm: 'mm',
  cm: 'cm',
  ml: 'mL',
  kw: 'kW',
  kwh: 'kW·h',
  hz: 'Hz',
  pa: 'Pa',
}

const FACTS = { layer: 'unit', change: 'offer' } as const

export const unitSymbolCase = patternRule({
  ...FACTS,
  id: 'UN-05',
  name: { zh: '单位符号大小写', en: 'Case of unit symbols' },
  class: 'warning',
  message: {
    zh: '单位符号大小写有误（km、kg、mm、cm、mL、kW、Hz、Pa），正文宜用中文名称。',
    en: 'The case of this unit symbol is wrong.',
  },
  source: 'GB 3100—93 5.3、6.4',
  needs: hasDigit,
  pattern:
    /(?<=(?<![A-Za-z\d.])\d[\d.]{0,8}\s?)(?:KM|Km|KG|Kg|kG|MM|CM|ML|Ml|KW|Kw|KWH|Kwh|HZ|hz|PA)(?![A-Za-z\d])/gu,
  write: ([symbol]) => SYMBOLS[symbol.toLowerCase()] ?? null,
  examples: {
    find: [
      ['长3KM', '长3km'],
      ['重5Kg', '重5kg'],
    ],
    leaveAlone: ['长3km', 'Mp3', '型号A3KW'],
  },
})

const NAMES: Readonly<Record<string, string>> = {
  km: '公里',
  kg: '公斤',
  cm: '厘米',
  mm: '毫米',
  kW: '千瓦',
  m2: '平方米',
  'm²': '平方米',
  '㎡': '平方米',
  m3: '立方米',
  'm³': '立方米',
  'km²': '平方公里',
  km2: '平方公里',
}

export const unitSymbolInProse = patternRule({
  ...FACTS,
  id: 'UN-06',
  name: { zh: '正文用了单位符号', en: 'Unit symbol in running text' },
  class: 'hint',
  message: { zh: '新闻正文宜用中文单位名。', en: 'Running text uses Chinese names of units.' },
  source: 'GB 3101—93；体例',
  roles: PROSE_ROLES,
  needs: hasDigit,
  pattern:
    /(?<=(?<![A-Za-z\d.])\d[\d.]{0,8}[万亿]?)\s?(km²|km2|km|kg|m²|㎡|m2|m³|m3|cm|mm|kW)(?=[\p{sc=Han}，。、；）]|$)/gu,
  write: ([, symbol = '']) => NAMES[symbol] ?? null,
  examples: {
    find: [
      ['长3km的道路', '长3公里的道路'],
      ['面积500㎡', '面积500平方米'],
    ],
    leaveAlone: ['长3公里的道路', 'iPhone 5s'],
  },
})

export const splitCelsius = patternRule({
  ...FACTS,
  id: 'UN-07',
  name: { zh: '摄氏度拆写', en: '摄氏度 torn apart' },
  class: 'warning',
  message: { zh: '写作“15摄氏度”。', en: 'Write 15摄氏度.' },
  source: 'GB 3102.4—93',
  needs: hasDigit,
  pattern: /摄氏(零下)?(\d{1,4}(?:\.\d{1,2})?)度/gu,
  write: ([, below = '', figure = '']) => `${below}${figure}摄氏度`,
  examples: {
    find: [
      ['摄氏15度', '15摄氏度'],
      ['摄氏零下5度', '零下5摄氏度'],
    ],
    leaveAlone: ['15摄氏度', '零下5摄氏度'],
  },
})

export const bareSquare = patternRule({
  ...FACTS,
  id: 'UN-08',
  name: { zh: '“平方”“立方”后缺单位', en: '平方 or 立方 without its unit' },
  class: 'warning',
  message: { zh: '应写“平方米”“立方米”。', en: 'Write 平方米 or 立方米.' },
  source: 'GB 3100—93',
  needs: hasDigit,
  pattern: /(?<=\d[\d,.]{0,12}[万亿]{0,2}[余多]?)(平方|立方)(?![米公千厘分毫英码根和差市尺])/gu,
  write: ([square]) => `${square}米`,
  examples: {
    find: [
      ['面积500平方', '面积500平方米'],
      ['储水3万立方。', '储水3万立方米。'],
    ],
    leaveAlone: ['面积500平方米', '平方根', '12平方公里'],
  },
})
