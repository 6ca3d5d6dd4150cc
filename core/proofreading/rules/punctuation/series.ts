import type { ArticleHit, ArticleRule, MaskedArticle } from '../../rule.ts'

const NUMERALS = '一二三四五六七八九十'

/** The families of words that number items within running text. */
const FAMILIES = [
  /(?<!\p{Script=Han})([一二三四五六七八九十])是(?![一二三四五六七八九十否])/gu,
  /(?<!\p{Script=Han})([一二三四五六七八九十])要(?=\p{Script=Han})/gu,
  /(?<![\p{Script=Han}、])第([一二三四五六七八九十])，/gu,
  /^[\s\u3000]{0,8}（([一二三四五六七八九十])）/gu,
] as const

type Item = { readonly text: number; readonly at: number; readonly number: number }

/** An article rule: a series often runs over paragraphs, and cut into sentences every one looks broken. */
export const seriesOrder: ArticleRule = {
  id: 'PU-34',
  name: { zh: '序次语不连续', en: 'Numbered items out of order' },
  class: 'warning',
  layer: 'consistency',
  message: { zh: '序次语不连续，请核', en: 'The numbering skips or repeats; please check' },
  source: 'GB/T 15834—2011 附录A（条号待核）',
  change: 'none',
  isOnByDefault: true,
  scope: 'article',
  find: ({ texts }) => FAMILIES.flatMap((family) => broken(itemsOf(texts, family))),
  examples: {
    find: [
      { paragraphs: ['要做到：一是加强领导；三是狠抓落实。'] },
      { paragraphs: ['一要压实责任；二要强化督导；二要严格考核。'] },
      { paragraphs: ['第一，加强领导。', '第三，狠抓落实。'] },
    ],
    leaveAlone: [
      { paragraphs: ['一是加强领导；二是强化督查；三是狠抓落实。'] },
      { paragraphs: ['第一，加强领导；第二，强化督查。'] },
      { paragraphs: ['一是加强领导；二是强化督查。', '一是增收；二是节支。'] },
      { paragraphs: ['三是狠抓落实。'] },
      { paragraphs: ['一要压实责任;二要强化督导；三要严格考核。'] },
    ],
  },
}

function itemsOf(texts: MaskedArticle['texts'], family: RegExp): readonly Item[] {
  return texts.flatMap(({ place, outsideQuotations }, text) =>
    place.field === 'body'
      ? Array.from(outsideQuotations.matchAll(family), (match) => ({
          text,
          at: match.index,
          number: NUMERALS.indexOf(match[1] ?? '') + 1,
        }))
      : [],
  )
}

/** A series begins again with 一; one that begins later is left alone, its beginning may be elsewhere. */
function broken(items: readonly Item[]): readonly ArticleHit[] {
  return items.slice(1).flatMap(({ text, at, number }, before) => {
    const last = items[before]?.number ?? 0
    if (number === 1 || number === last + 1) return []
    const zh = `序次语不连续：上一项是“${numeral(last)}”，这里是“${numeral(number)}”，请核`
    const en = `The item before is number ${last}, this one ${number}; please check`
    return [{ text, from: at, to: at + 2, message: { zh, en } }]
  })
}

function numeral(number: number): string {
  return NUMERALS.charAt(number - 1)
}

const ITEM = /(?<!\p{Script=Han})[一二三四五六七八九十](?:是(?!否)|要(?=\p{Script=Han}))/gu

export const seriesStops: ArticleRule = {
  ...seriesOrder,
  id: 'PU-34-1',
  name: { zh: '分项间点号不一', en: 'Different stops between items' },
  class: 'hint',
  layer: 'punctuation',
  message: {
    zh: '同一层分项之间的点号宜一致',
    en: 'Items of one level are set apart by the same stop',
  },
  source: 'GB/T 15834—2011 4.6',
  find: ({ texts }) =>
    texts.flatMap(({ place, outsideQuotations }, text) =>
      place.field === 'body' ? oddStops(outsideQuotations).map((at) => stopAt(text, at)) : [],
    ),
  examples: {
    find: [{ paragraphs: ['一是加强领导；二是强化督查。三是狠抓落实。'] }],
    leaveAlone: [
      { paragraphs: ['一是加强领导；二是强化督查；三是狠抓落实。'] },
      { paragraphs: ['一是加强领导。要压实责任。二是强化督查；三是狠抓落实。'] },
    ],
  },
}

function stopAt(text: number, at: number): ArticleHit {
  return { text, from: at, to: at + 1 }
}

/** The stops before the later items, where each item is one sentence and they are not all the same. */
function oddStops(text: string): readonly number[] {
  const starts = Array.from(text.matchAll(ITEM), ({ index }) => index)
  if (starts.length < 3) return []
  const items = starts.slice(1).map((at, before) => text.slice(starts[before], at - 1))
  if (items.some((item) => /[。；！？]/u.test(item))) return []
  const stops = starts.slice(1).map((at) => at - 1)
  const first = text.charAt(stops[0] ?? 0)
  return '；。'.includes(first) ? stops.filter((at) => isOther(text.charAt(at), first)) : []
}

function isOther(stop: string, first: string): boolean {
  return stop !== first && '；。'.includes(stop)
}
