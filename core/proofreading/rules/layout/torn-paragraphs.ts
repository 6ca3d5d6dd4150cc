import { bylineKind } from '#core/article/byline'
import { isUnfinished, seamScore } from '#core/intake/seam'
import { closesFirst, endsSentence } from '#core/intake/sentence'
import type { ArticleHit, ArticleRule, MaskedArticle } from '../../rule.ts'
import { hardWrapped } from './hard-wraps.ts'
import { paragraphRuns, type Paragraph } from './paragraphs.ts'

/** Characters near a seam that are asked whether they know the word it makes. */
const NEAR = 8000

/** Characters of a head that are asked whether a quotation is open in it. */
const LONGEST_HEAD = 1500

export const tornParagraphs: ArticleRule = {
  id: 'LY-01',
  name: { zh: '断栏误分段', en: 'Paragraph torn in two' },
  class: 'warning',
  layer: 'layout',
  message: {
    zh: '疑断栏误分段：这一段没有说完，建议与下段合并',
    en: 'This paragraph stops in mid-sentence: it seems to go on in the next',
  },
  source: '版面复核',
  change: 'none',
  isOnByDefault: true,
  scope: 'article',
  find: torn,
  examples: {
    find: [
      { paragraphs: ['涵盖生态环保、社会民生等重点', '领域，竞争力强、成长性好。'] },
      { paragraphs: ['要树牢“四个意识”、坚定“四个', '自信”、做到“两个维护”。'] },
      { paragraphs: ['要抓好组织领导，各级党组织要自觉扛起主', '体责任，强化监督检查。'] },
    ],
    leaveAlone: [
      { paragraphs: ['会议听取了9月份预计完成情况', '虎强表示，今年以来，全区上下坚定信心。'] },
      { paragraphs: ['为全区经济高质量发展保驾护航。', '区委、区政府号召，全区上下要深入贯彻。'] },
      { paragraphs: ['聚力项目建设', '今年以来，全区开工项目14个。'] },
    ],
  },
}

export type TornPair = readonly [head: Paragraph, tail: Paragraph]

/** The pairs of neighbours of which the second goes on with the first. */
export function tornPairs(article: MaskedArticle): readonly TornPair[] {
  const runs = paragraphRuns(article)
  const nearBy = surroundings(runs.flat())
  return runs.flatMap((run) => {
    const wrapped = new Set(hardWrapped(run).flat())
    return run.slice(1).flatMap((tail, before) => {
      const head = run[before]
      if (head === undefined || wrapped.has(head) || !isTorn(head.text, tail.text)) return []
      const isSeam = seamScore(head.text.slice(-LONGEST_HEAD), tail.text, nearBy(head)) > 0
      return isSeam ? [[head, tail] as const] : []
    })
  })
}

/** What stands near a paragraph; the line break keeps the seam from being its own witness. */
function surroundings(paragraphs: readonly Paragraph[]): (paragraph: Paragraph) => string {
  const all = paragraphs.map(({ text }) => text).join('\n')
  const starts = new Map<Paragraph, number>()
  let start = 0
  for (const paragraph of paragraphs) {
    starts.set(paragraph, start)
    start += paragraph.text.length + 1
  }
  return (paragraph) => {
    const at = starts.get(paragraph) ?? 0
    return all.slice(Math.max(0, at - NEAR), at + NEAR)
  }
}

function torn(article: MaskedArticle): readonly ArticleHit[] {
  return tornPairs(article).map(([{ index, text }]) => ({
    text: index,
    from: text.length - 1,
    to: text.length,
  }))
}

const LONGEST_HEADING = 40

/** Headings and bylines that stand among the paragraphs have no sentence to finish. */
function isTorn(head: string, tail: string): boolean {
  if (bylineKind(head) === 'with-role' || bylineKind(tail) === 'with-role') return false
  // The paragraphs of a long quotation open it again and close it once.
  if (endsSentence(head) && /^[\s\u3000]{0,8}“/u.test(tail)) return false
  if (isUnfinished(head) && closesFirst(tail)) return true
  return isUnfinished(head) && !isHeading(head, tail) && !isHeading(tail, tail)
}

function isHeading(text: string, tail: string): boolean {
  if (text.length > LONGEST_HEADING || /[，。；：！？,;]/u.test(text)) return false
  return text === tail
    ? !endsSentence(text)
    : !/[“（《][^”）》]*$/u.test(text) && isHeadOfHeading(tail)
}

/** Below a heading stands a text that begins, not the rest of one. */
function isHeadOfHeading(tail: string): boolean {
  return !/^[^，。；：！？,;]{1,4}[，。；：！？,;”）》]/u.test(tail)
}
