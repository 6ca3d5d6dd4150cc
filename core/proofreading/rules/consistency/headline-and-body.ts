import { hanNumber } from '../../han-number.ts'
import type { ArticleHit, ArticleRule, Hit, MaskedArticle, MaskedText } from '../../rule.ts'

const HEADLINES: ReadonlySet<string> = new Set(['kicker', 'title', 'subtitle'])

const COUNTER =
  '(?:个(?!百分点)|名|位|人|家|户|件|条|项|座|台|辆|所|处|支|场|例|吨|亩|公里|天|岁|次|元|%|％)'
const FIGURE = new RegExp(
  String.raw`(?<![\dA-Za-z.第近超逾约破过])(\d{1,4}(?:,\d{3}){0,3}(?:\.\d{1,3})?)(万亿|亿|万)?(${COUNTER})(?![余多])`,
  'gu',
)
const ANY_FIGURE = /(\d{1,12}(?:,\d{3}){0,3}(?:\.\d{1,4})?)(万亿|亿|万)?/gu
const HAN_FIGURE = /[一二两三四五六七八九十百千]{1,5}/gu
const SCALES: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4 }

export const headlineFigures: ArticleRule = {
  id: 'CS-01',
  name: { zh: '题文数字不一', en: 'Headline and body disagree on a figure' },
  class: 'warning',
  layer: 'consistency',
  message: {
    zh: '标题里的数字正文未见，请核。',
    en: 'A figure of the headline is not in the body.',
  },
  source: '稿内一致：题文相符',
  change: 'none',
  isOnByDefault: true,
  scope: 'article',
  find: (article) => {
    const body = bodyOf(article)
    return body === '' ? [] : inHeadlines(article, ({ masked }) => strayFigures(masked, body))
  },
  examples: {
    find: [
      { title: '14个项目集中开工', paragraphs: ['此次开工项目15个，总投资137.9亿元。'] },
      { title: '137亿元重大项目开工', paragraphs: ['此次开工项目总投资173亿元。'] },
    ],
    leaveAlone: [
      { title: '14个项目集中开工', paragraphs: ['此次开工项目14个。'] },
      { title: '14个项目集中开工', paragraphs: ['此次开工项目十四个。'] },
      { title: '总投资超130亿元', paragraphs: ['总投资137.9亿元。'] },
      { title: '总投资138亿元', paragraphs: ['总投资137.9亿元。'] },
      { title: '1.2万名志愿者上岗', paragraphs: ['12000名志愿者上岗。'] },
      { title: '14个项目集中开工', paragraphs: [] },
    ],
  },
}

export const headlineQuotes: ArticleRule = {
  ...headlineFigures,
  id: 'CS-08',
  name: { zh: '题文用语不一', en: 'Headline and body disagree on a quoted term' },
  class: 'hint',
  message: {
    zh: '标题里加引号的词正文未见，请核。',
    en: 'A quoted term of the headline is not in the body.',
  },
  find: (article) => {
    const body = bodyOf(article)
    return body === '' ? [] : inHeadlines(article, ({ text }) => strayTerms(text, body))
  },
  examples: {
    find: [
      { title: '“六稳”见成效', paragraphs: ['要做好经济工作。'] },
      { title: '“三送一强”暖企业', paragraphs: ['要开展“三送一枪”活动。'] },
    ],
    leaveAlone: [
      { title: '“六稳”见成效', paragraphs: ['要做好“六稳”工作。'] },
      { title: '“六稳”见成效', paragraphs: ['要做好六稳工作。'] },
      { title: '一颗草莓的“甜蜜账本”', paragraphs: ['清河镇的大棚里满是果香。'] },
    ],
  },
}

function inHeadlines(
  { texts }: MaskedArticle,
  find: (text: MaskedText) => readonly Hit[],
): readonly ArticleHit[] {
  return texts.flatMap((block, text) =>
    HEADLINES.has(block.role) ? find(block).map((hit) => ({ ...hit, text })) : [],
  )
}

function bodyOf({ texts }: MaskedArticle): string {
  return texts
    .filter(({ role }) => !HEADLINES.has(role) && role !== 'byline')
    .map(({ text }) => text)
    .join('\n')
    .trim()
}

function strayFigures(headline: string, body: string): readonly Hit[] {
  const inBody = figuresIn(body)
  return Array.from(headline.matchAll(FIGURE)).flatMap((match) => {
    const [found, digits = '', scale, counter = ''] = match
    const value = valueOf(digits, scale)
    if (inBody.has(value) || isRounded(value, SCALES[scale ?? ''] ?? 1, inBody)) return []
    const said = new RegExp(
      String.raw`(\d{1,12}(?:\.\d{1,3})?)(?:万亿|亿|万)?${counter}`,
      'u',
    ).exec(body)?.[0]
    const other = said === undefined ? '' : `，正文有“${said}”`
    return [
      {
        from: match.index,
        to: match.index + found.length,
        message: {
          zh: `标题“${found}”正文未见${other}，请核。`,
          en: `“${found}” of the headline is not in the body; please check.`,
        },
      },
    ]
  })
}

/** Headlines round: 138亿 or 137亿 for 137.9亿, 98% for 98.2%. */
function isRounded(value: number, scale: number, inBody: ReadonlySet<number>): boolean {
  const said = value / scale
  if (!Number.isInteger(said)) return false
  return [...inBody].some(
    (exact) =>
      exact % scale !== 0 && [Math.round, Math.floor].some((of) => of(exact / scale) === said),
  )
}

function figuresIn(text: string): ReadonlySet<number> {
  const digits = Array.from(text.matchAll(ANY_FIGURE), ([, number = '', scale]) =>
    valueOf(number, scale),
  )
  const han = Array.from(text.matchAll(HAN_FIGURE), ([number]) => hanNumber(number) ?? -1)
  return new Set([...digits, ...han])
}

/** Rounded, since 1.2 万 and 12000 must be one number. */
function valueOf(digits: string, scale: string | undefined): number {
  return Math.round(Number(digits.replaceAll(',', '')) * (SCALES[scale ?? ''] ?? 1) * 1e4) / 1e4
}

const TERM = /“([^“”]{2,12})”/gu
/** Headlines coin phrases of their own; terms of policy have numbers in them and must be right. */
const HAS_NUMBER = /[一二两三四五六七八九十双]/u

function strayTerms(headline: string, body: string): readonly Hit[] {
  const bare = bareText(body)
  return Array.from(headline.matchAll(TERM)).flatMap((match) => {
    const [found, term = ''] = match
    if (bare.includes(bareText(term))) return []
    const other = oneOff(term, body)
    if (other === undefined && !HAS_NUMBER.test(term)) return []
    return [
      {
        from: match.index,
        to: match.index + found.length,
        class: other === undefined ? 'hint' : 'warning',
        message: {
          zh: `标题“${term}”正文未见${other === undefined ? '' : `，正文有“${other}”`}，请核。`,
          en: `“${term}” of the headline is not in the body; please check.`,
        },
      },
    ]
  })
}

function bareText(text: string): string {
  return text.replaceAll(/[\s“”‘’、，·\-—]/gu, '')
}

/** A quoted term of the body with one character changed. */
function oneOff(term: string, body: string): string | undefined {
  if (term.length < 3) return undefined
  return Array.from(body.matchAll(TERM), ([, other = '']) => other).find(
    (other) =>
      other.length === term.length &&
      Array.from(other).filter((each, at) => each !== term.charAt(at)).length === 1,
  )
}
