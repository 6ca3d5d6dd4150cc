import type { ArticleHit, ArticleRule, Hit, MaskedArticle, MaskedText } from '../../rule.ts'
import type { Words } from '../../words.ts'
import { isExcerpt } from '../layout/paragraphs.ts'
import { missingClose, missingOpen } from './missing-half.ts'
import { pairFaults } from './pair-faults.ts'
import type { PairFault } from './quotation-marks.ts'
import { lonelyStraightQuotes } from './straight-quotes.ts'
import { widening } from './widening.ts'

/** An article rule, because a quotation may run over paragraphs: each opens it, only the last closes it. */
export const unpairedMarks: ArticleRule = {
  id: 'PU-32',
  name: {
    zh: '引号、括号、书名号不配对',
    en: 'Quotation marks, brackets or 《》 without a partner',
  },
  class: 'error',
  layer: 'punctuation',
  message: { zh: '标号不配对', en: 'A mark without its partner' },
  source: 'GB/T 15834—2011 4.8.2、4.8.3、4.9.2、4.15.2',
  change: 'offer',
  isOnByDefault: true,
  scope: 'article',
  find: unpaired,
  examples: {
    find: [
      { paragraphs: ['树牢“四个意识、坚定“四个自信”。'] },
      { paragraphs: ['（园区1—8月份情况。'] },
      { paragraphs: ['印发了《关于加强基层治理的意见，明确了任务。'] },
      { paragraphs: ['全区深入开展”我为群众办实事”活动。'] },
      { paragraphs: ['活动以“书香管城“为主题。'] },
      { paragraphs: ['获奖作品《春到老城〉展出。'] },
      { paragraphs: ['他说：“我们要办好实事。', '会议随后结束。'] },
    ],
    leaveAlone: [
      { paragraphs: ['树牢“四个意识”、坚定“四个自信”。'] },
      { paragraphs: ['“要落实‘六稳’任务”（园区）。'] },
      { paragraphs: ['他说：“要办好实事。', '“还要办好大事。”'] },
      { paragraphs: ['为区域发展和“十三', '五”圆满收官做出贡献。'] },
      { paragraphs: ['1）提高站位；2）加强领导。'] },
      { paragraphs: ['他说：“It’s OK。”'] },
      { paragraphs: ['一台19"显示器(带支架）。'] },
    ],
  },
}

function unpaired({ texts }: MaskedArticle): readonly ArticleHit[] {
  const isCut = isExcerpt({ texts })
  const blocks = texts.map(blockOf)
  return blocks.flatMap(({ text, faults }, index) => {
    if (faults.length === 0 && !/["＂]/u.test(text.masked)) return []
    const before = blocks[index - 1]
    const after = blocks[index + 1]
    const read = widening(text).text
    const hits = faults
      .filter((fault) => !goesOnBelow(fault, text, after) && !cameFromAbove(fault, text, before))
      .map((fault) => ({
        ...hitOf(read, fault),
        ...(isCut && isPerhapsWhole(fault, read) ? { class: 'hint' as const } : {}),
      }))
    const lonely = lonelyStraightQuotes(text.masked).map((at) => unpairedAt(at, STRAIGHT))
    return [...hits, ...lonely].map((hit) => ({ ...hit, text: index }))
  })
}

/** The beginning of a quotation that ends an excerpt may stand before it. */
function isPerhapsWhole({ kind, at }: PairFault, text: string): boolean {
  return kind === 'unopened' && at === text.length - 1 && /[。！？…]”$/u.test(text)
}

type Block = {
  readonly text: MaskedText
  readonly faults: readonly PairFault[]
  /** Closing marks that lack their opening half. */
  readonly unopened: ReadonlySet<string>
  /** Opening marks whose other half is missing up to the end. */
  readonly open: ReadonlySet<string>
}

/** A block with more of them is no text, and nobody would read them. */
const MOST_FAULTS = 200

const PAIRED = /[“”‘’（）()《》〈〉【】〔〕]/u

function blockOf(text: MaskedText): Block {
  const all = PAIRED.test(text.masked) ? pairFaults(widening(text).text) : []
  const faults = all.slice(0, MOST_FAULTS)
  const marksOf = (test: (fault: PairFault) => boolean) =>
    new Set(faults.filter(test).map(({ at }) => text.text.charAt(at)))
  return {
    text,
    faults,
    unopened: marksOf(({ kind }) => kind === 'unopened'),
    open: marksOf(({ kind, limit }) => kind === 'unclosed' && limit === text.text.length),
  }
}

/** Open at the end, and the next paragraph opens again, or has the other half: then the sentence is torn. */
function goesOnBelow(fault: PairFault, text: MaskedText, next: Block | undefined): boolean {
  if (fault.kind !== 'unclosed' || fault.limit !== text.text.length) return false
  if (next === undefined || !areNeighbours(text, next.text)) return false
  const opensAgain = text.text[fault.at] === '“' && /^[\s\u3000]*“/u.test(next.text.text)
  return opensAgain || next.unopened.has(closerOf(text.text.charAt(fault.at)))
}

function cameFromAbove(fault: PairFault, text: MaskedText, above: Block | undefined): boolean {
  if (fault.kind !== 'unopened' || above === undefined || !areNeighbours(above.text, text))
    return false
  return above.open.has(openerOf(text.text.charAt(fault.at)))
}

function areNeighbours({ place }: MaskedText, other: MaskedText): boolean {
  return place.field === 'body' && other.place.field === 'body'
}

const OPENERS = '“‘（《〈【〔('
const CLOSERS = '”’）》〉】〕)'

function closerOf(mark: string): string {
  return CLOSERS.charAt(OPENERS.indexOf(mark))
}

function openerOf(mark: string): string {
  return OPENERS.charAt(CLOSERS.indexOf(mark))
}

function hitOf(text: string, fault: PairFault): Hit {
  const message = messageOf(fault, text.charAt(fault.at))
  if (fault.kind === 'unclosed')
    return { ...(missingClose(text, fault) ?? unpairedAt(fault.at)), message }
  if (fault.kind === 'unopened')
    return { ...(missingOpen(text, fault) ?? unpairedAt(fault.at)), message }
  const to = fault.kind === 'crossed' ? fault.at + 2 : fault.at + 1
  return { from: fault.at, to, suggestion: fault.right ?? null, message }
}

function unpairedAt(at: number, message?: Words): Hit {
  return { from: at, to: at + 1, suggestion: null, ...(message === undefined ? {} : { message }) }
}

const STRAIGHT: Words = {
  zh: '直引号不成对，请核前后两半',
  en: 'Straight quotation marks that do not pair',
}

function messageOf({ kind }: PairFault, mark: string): Words {
  const name = NAMES.find(({ marks }) => marks.includes(mark)) ?? OTHER
  return MESSAGES[kind](name)
}

const MESSAGES: Readonly<Record<PairFault['kind'], (name: Words) => Words>> = {
  unclosed: ({ zh, en }) => ({
    zh: `${zh}只有前半，缺后半`,
    en: `Opening ${en} without its closing half`,
  }),
  unopened: ({ zh, en }) => ({
    zh: `${zh}只有后半，缺前半`,
    en: `Closing ${en} without its opening half`,
  }),
  reversed: ({ zh, en }) => ({ zh: `${zh}方向反了`, en: `This ${en} points the wrong way` }),
  partner: ({ zh, en }) => ({
    zh: `${zh}前后两半不是一对`,
    en: `The halves of this ${en} do not match`,
  }),
  crossed: () => ({ zh: '两对标号交叉，应内外相套', en: 'Two pairs of marks cross each other' }),
}

const NAMES = [
  { marks: '“”‘’', zh: '引号', en: 'quotation mark' },
  { marks: '《》〈〉', zh: '书名号', en: 'book title mark' },
  { marks: '（）()【】〔〕', zh: '括号', en: 'bracket' },
] as const
const OTHER = { zh: '标号', en: 'mark' } as const
