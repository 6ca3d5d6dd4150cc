import { bylineKind } from '#core/article/byline'
import { isDateOnly } from '#core/intake/furniture'
import { isNameList, isOffice } from '#core/intake/line-shape'
import { endsBeforeList, endsSentence } from '#core/intake/sentence'
import type { ArticleHit, ArticleRule, Hit, MaskedArticle } from '../../rule.ts'
import { hardWrapped } from '../layout/hard-wraps.ts'
import { isExcerpt, paragraphRuns } from '../layout/paragraphs.ts'
import { tornPairs } from '../layout/torn-paragraphs.ts'

/** An article rule, because a paragraph that goes on below lacks no stop: it is torn (LY-01). */
export const missingEndMark: ArticleRule = {
  id: 'PU-33',
  name: { zh: '段末缺句末标点', en: 'Paragraph without its full stop' },
  class: 'warning',
  layer: 'punctuation',
  message: { zh: '段末缺句末标点', en: 'This paragraph ends without a stop' },
  source: 'GB/T 15834—2011 4.1.1',
  change: 'offer',
  isOnByDefault: true,
  scope: 'article',
  find: missing,
  examples: {
    find: [
      {
        paragraphs: [
          '会议听取了1—8月份各项经济指标完成情况、9月份预计完成情况',
          '虎强表示，今年以来，全区上下坚定信心。',
        ],
      },
      { paragraphs: ['虎强表示，要坚定信心，强化措施，确保完成任务'] },
    ],
    leaveAlone: [
      { paragraphs: ['会议听取了汇报。', '打造新引擎'] },
      { paragraphs: ['要坚定“四个', '自信”、做到“两个维护”，推动各项工作取得实效。'] },
      { paragraphs: ['会议召开。', '记者 柴琳琳 通讯员 姜璞 文图'] },
      { paragraphs: ['咨询电话：0371-66668888，地址：城东路100号'] },
    ],
  },
}

function missing(article: MaskedArticle): readonly ArticleHit[] {
  const cut = isExcerpt(article) ? { class: 'hint' as const } : {}
  const torn = new Set(tornPairs(article).map(([{ index }]) => index))
  return paragraphRuns(article).flatMap((run) => {
    const wrapped = new Set(hardWrapped(run).flat())
    return run.flatMap((paragraph) => {
      const { index, text } = paragraph
      if (torn.has(index) || wrapped.has(paragraph) || !isUnended(text)) return []
      return [{ ...endOf(text), ...cut, text: index }]
    })
  })
}

const LONGEST_LINE = 20

/** A sentence, and no stop after it. Headings, lists, signatures, addresses and captions end without one. */
function isUnended(text: string): boolean {
  if (endsSentence(text) || endsBeforeList(text)) return false
  if (!isSentence(text)) return false
  if (!/[\p{Script=Han}”’）》〉】，、,]$/u.test(text)) return false
  if (/^[^，。]{1,8}：/u.test(text) && !text.includes('。')) return false
  if (/[摄图]$/u.test(text.slice(-3)) || /[ \u3000]\p{Script=Han}{2,4}$/u.test(text)) return false
  if (
    /[（(][^（）()]{1,40}[）)]$/u.test(text) &&
    endsSentence(text.replace(/[（(][^（）()]{1,40}[）)]$/u, ''))
  )
    return false
  return !isSignature(text)
}

/** Told by its commas; without one by its length and by what is told as done. */
function isSentence(text: string): boolean {
  if (/[，,]/u.test(text)) return true
  return (
    text.length > LONGEST_LINE && /[。；！？]|\p{Script=Han}了[\p{Script=Han}\d“《]/u.test(text)
  )
}

function isSignature(text: string): boolean {
  return bylineKind(text) !== 'none' || isNameList(text) || isOffice(text) || isDateOnly(text)
}

/** After a comma more than a stop is missing. */
function endOf(text: string): Hit {
  const last = text.charAt(text.length - 1)
  const suggestion = /[，、,]/u.test(last) ? null : `${last}。`
  return { from: text.length - 1, to: text.length, suggestion }
}
