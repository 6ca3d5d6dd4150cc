import type { Node } from 'prosemirror-model'
import { bodyOf, fieldText } from '#core/article/article-text'
import { noteLines, numberedNotes } from '#core/article/numbered-notes'
import type { RecordEntry } from '#core/review/record'
import { documentWith } from '../changes.ts'
import type { LeavingArticle } from '../leaving-article.ts'
import { element, page, styleElement, type Markup } from '../markup.ts'
import { fieldOf, isBlank } from '../parts.ts'
import { wallClock } from '../wall-clock.ts'
import { proofBlocks } from './proof-blocks.ts'
import { PROOF_CSS } from './proof-css.ts'
import type { ProofWriting } from './proof-note.ts'
import { inksOf, type Ink } from './proof-rounds.ts'
import { sign } from './proof-signs.ts'
import { proofText } from './proof-text.ts'

export type ProofArticle = LeavingArticle & {
  /** The article's record, oldest first: it tells the rounds apart. */
  readonly record: readonly RecordEntry[]
}

/**
 * 校样: the text as it was set, widely spaced, with every correction marked in the manner of
 * GB/T 14706—1993 and written in the margin; final or original text is a clean one. To be printed from any browser; it has no script.
 */
export function proofPage(articles: readonly ProofArticle[], at: string): string {
  const titles = articles.map(({ doc }) => fieldText(doc, 'title').trim())
  const title = element('title', {}, `校样 ${titles.join('；')}`)
  return page(
    [title, styleElement(PROOF_CSS)],
    articles.map((article) => sheet(article, at)),
  )
}

function sheet({ doc: written, changes, ...article }: ProofArticle, at: string): Markup {
  const { record, comments, photoUrl, zone } = article
  const numbered = numberedNotes(documentWith(changes, written))
  const { doc } = numbered
  const inks = inksOf(doc, record)
  let last = 0
  const writing: ProofWriting = {
    inks,
    comments,
    photoUrl,
    nextNumber: () => (last += 1),
    place: (note) => [note],
  }
  const given = { doc, writing }
  return element(
    'article',
    { class: 'sheet' },
    head(inks.used, wallClock(at, zone)),
    ...line('p', 'kicker', given),
    ...line('h1', 'title', given),
    ...line('p', 'subtitle', given),
    ...proofBlocks(bodyOf(doc), writing),
    ...line('p', 'byline', given),
    ...noteLines(numbered).map((one) => element('p', { class: 'footnote' }, one)),
    foot(),
  )
}

type Field = 'kicker' | 'title' | 'subtitle' | 'byline'

function line(
  tag: string,
  field: Field,
  { doc, writing }: { readonly doc: Node; readonly writing: ProofWriting },
): readonly Markup[] {
  const node = fieldOf(doc, field)
  return isBlank(node) ? [] : [element(tag, { class: field }, ...proofText(node, writing))]
}

const LEGEND = [
  ['delete', '删除'],
  ['insert', '增补'],
  ['transpose', '对调'],
  ['split', '另起段'],
  ['join', '接排'],
] as const

/** What the marks mean, and which ink is whose. */
function head(used: readonly Ink[], printed: string): Markup {
  const black = { style: '--ink:#111' }
  const signs = LEGEND.map(([name, words]) => element('span', black, sign(name), words))
  const ring = element('span', black, element('span', { class: 'ring' }, '改正'))
  const inks = used.map(({ name, colour }) =>
    element('span', { style: `color:${colour}` }, `■ ${name}`),
  )
  const title = element('div', {}, element('b', {}, '校样'), `打印 ${printed}`)
  return element(
    'div',
    { class: 'head' },
    title,
    element('div', { class: 'legend' }, ...inks, ring, ...signs),
  )
}

/** Signed by hand on the paper. */
function foot(): Markup {
  const rounds = ['一校', '二校', '三校'].map((round) =>
    element('span', {}, `${round}＿＿＿＿＿＿　＿月＿日`),
  )
  return element('div', { class: 'foot' }, ...rounds)
}
