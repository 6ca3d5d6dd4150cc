import type { ArticleHit, ArticleRule, MaskedArticle } from '../../rule.ts'
import { SENTENCE_ROLES } from '../../text-roles.ts'

/** Words everybody knows to be one. */
const TERMS = [
  '四个意识',
  '四个自信',
  '四个全面',
  '两个维护',
  '两个确立',
  '三个区分开来',
  '一带一路',
  '高质量发展',
  '全过程人民民主',
  '放管服',
  '三重一大',
  '十四五',
  '十五五',
]

const BLANK = /(?<=\p{Script=Han})[ \u3000]{1,4}(?=\p{Script=Han})/gu

export const tornWords: ArticleRule = {
  id: 'LY-06',
  name: { zh: '词被空白拆开', en: 'Blank within a word' },
  class: 'warning',
  layer: 'layout',
  message: { zh: '一个词被空白拆开', en: 'A blank stands within this word' },
  source: '版面复核',
  change: 'offer',
  isOnByDefault: true,
  scope: 'article',
  find: tornIn,
  examples: {
    find: [
      { paragraphs: ['区长张艳敏出席会议。', '会上，张艳 敏强调，要坚定信心。'] },
      { paragraphs: ['增强“四个 意识”，坚定信心。'] },
    ],
    leaveAlone: [
      { paragraphs: ['区长张艳敏督导。', '增强“四个意识”。'] },
      { paragraphs: ['活动以“书香管城 阅读有你”为主题。'] },
      { paragraphs: ['记者 柴琳琳 通讯员 姜璞'] },
    ],
  },
}

function tornIn({ texts }: MaskedArticle): readonly ArticleHit[] {
  const read = texts.filter(
    ({ role, masked }) => SENTENCE_ROLES.has(role) && /[ \u3000]/u.test(masked),
  )
  if (read.length === 0) return []
  const pieces = piecesOf(texts.map(({ masked }) => masked))
  return texts.flatMap(({ role, masked }, text) =>
    SENTENCE_ROLES.has(role)
      ? Array.from(masked.matchAll(BLANK), ({ index: from, 0: blank }) => ({
          text,
          from,
          to: from + blank.length,
          suggestion: '',
        })).filter((hit) => isOneWord(masked, hit, pieces))
      : [],
  )
}

const NEAR = 6

type Blank = { readonly from: number; readonly to: number }

/** One of the terms, or a word of three or four characters that the article has in one piece. */
function isOneWord(text: string, { from, to }: Blank, pieces: ReadonlySet<string>): boolean {
  const before = text.slice(Math.max(0, from - NEAR), from)
  const after = text.slice(to, to + NEAR)
  if (/(?:记者|通讯员|编辑|校对|摄影|讯|电|消息)$/u.test(before)) return false
  const joined = before + after
  if (TERMS.some((term) => spans(joined, term, before.length))) return true
  return SPLITS.some(([left, right]) => {
    const word = before.slice(-left) + after.slice(0, right)
    return word.length === left + right && pieces.has(word)
  })
}

/** Every three and four Han characters that stand together somewhere. */
function piecesOf(texts: readonly string[]): ReadonlySet<string> {
  const pieces = new Set<string>()
  for (const text of texts) {
    for (const [run] of text.matchAll(/\p{Script=Han}{3,}/gu)) {
      for (let at = 0; at + 3 <= run.length; at += 1) {
        pieces.add(run.slice(at, at + 3))
        if (at + 4 <= run.length) pieces.add(run.slice(at, at + 4))
      }
    }
  }
  return pieces
}

const SPLITS = [
  [2, 1],
  [1, 2],
  [2, 2],
] as const

function spans(joined: string, term: string, seam: number): boolean {
  const at = joined.indexOf(term)
  return at >= 0 && at < seam && at + term.length > seam
}
