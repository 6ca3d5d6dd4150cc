import { endsSentence } from './sentence.ts'
import type { Unit } from './unit.ts'
import { hanLength } from './words.ts'

/** Sub-headings that every paper uses. */
export const STANDING_SUBHEADINGS =
  /^[【[〔]?(?:记者手记|记者感言|采访手记|采访札记|编后|编后语|短评|点评|相关链接|新闻链接|链接|延伸阅读|相关新闻|新闻背景|背景|名词解释|小贴士|温馨提示|人物名片|人物简介|个人简介|专家观点|网友评论)[】\]〕]?$/u

const NUMBERING: readonly (readonly [string, RegExp])[] = [
  ['一、', /^[一二三四五六七八九十]{1,3}、/u],
  ['（一）', /^[（(][一二三四五六七八九十]{1,3}[）)]/u],
  ['1.', /^\d{1,2}[.、．](?!\d)/u],
  ['（1）', /^[（(]\d{1,2}[）)]/u],
  ['①', /^[①-⑳]/u],
  ['第一', /^第[一二三四五六七八九十]{1,2}[章节篇部幕站步]?[、：:\s]/u],
  ['之一', /^.{1,8}之[一二三四五六七八九十][：:\s]/u],
  ['◆', /^[■◆▲●★▶►◎□]\s*\S/u],
]

/** How a line is numbered, if it is. */
export function numbering(text: string): string | null {
  return NUMBERING.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

const REACH = 30

/** Another short line near by in the same article is built like this one: 一本“换地账”, 一本“技术账”. */
export function isParallel(units: readonly Unit[], index: number): boolean {
  const unit = units[index]
  if (unit === undefined || !mayBeSubheading(unit)) return false
  return [1, -1].some((step) => {
    for (let at = index + step; Math.abs(at - index) <= REACH; at += step) {
      const other = units[at]
      if (other === undefined || other.kind === 'byline') return false
      if (mayBeSubheading(other) && Math.abs(at - index) > 1 && areAlike(unit.text, other.text))
        return true
    }
    return false
  })
}

function mayBeSubheading({ kind, text }: Unit): boolean {
  return kind === 'text' && hanLength(text) <= 20 && (!endsSentence(text) || !text.includes('。'))
}

function areAlike(a: string, b: string): boolean {
  if (numbering(a) !== null && numbering(a) === numbering(b)) return true
  const longer = Math.max(a.length, b.length)
  if (Math.min(a.length, b.length) < 3) return false
  const shared = sharedStart(a, b) + sharedEnd(a, b)
  if (shared >= Math.min(5, longer / 2)) return true
  return Math.abs(a.length - b.length) <= 4 && /[“”：:\s\d—]/u.test(a) && shape(a) === shape(b)
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

function sharedEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
    length += 1
  return length
}

/** Where the marks are, whatever the words. */
function shape(text: string): string {
  return text.replaceAll(/\p{Script=Han}+/gu, '字').replaceAll(/\d+/gu, '0')
}
