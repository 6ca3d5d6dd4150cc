import { datelineOf } from '#core/article/dateline'
import { isDateOnly } from './furniture.ts'
import { isNameList, isOffice } from './line-shape.ts'
import { opensParagraph, surelyOpens } from './openers.ts'
import { closesFirst, endsBeforeList, endsSentence, openPairs } from './sentence.ts'
import { numbering } from './subheading.ts'

/** A paragraph that stops before its sentence does. Lists of names and signatures never end one. */
export function isUnfinished(text: string): boolean {
  if (endsSentence(text) || endsBeforeList(text))
    return openPairs(text) > 0 && !/[”’」』）)]$/u.test(text)
  return !standsAlone(text)
}

/** How surely a paragraph is the second half of another, from its beginning: 3 and more is evidence. */
export function tailLook(text: string): number {
  if (datelineOf(text) !== null || numbering(text) !== null || isSignature(text)) return -10
  let score = 0
  if (/^[，。、；：？！”’）》,;.]/u.test(text)) score += 6
  if (closesFirst(text)) score += 5
  if (PARTICLE.test(text)) score += 4
  if (/^\p{Script=Han}{1,3}[，,、。；;”）]/u.test(text) && !opensParagraph(text)) score += 3
  if (surelyOpens(text)) score -= 6
  else if (opensParagraph(text)) score -= 1.5
  return score
}

/**
 * How well `tail` goes on with `head`: above 0 is likelier than not. `around` is the text near by; a
 * word that the seam would make and that occurs elsewhere in it speaks for the seam.
 */
export function seamScore(head: string, tail: string, around: string): number {
  let score = 2 + tailLook(tail)
  if (openPairs(head) > 0) score += closesFirst(tail) ? 2 : 1
  if (/\d$/u.test(head) && /^\d/u.test(tail)) score += 5
  if (/[、，,的和与及或在对为把将向从是等]$/u.test(head)) score += 1.5
  if (head.length < 8) score -= 1.5
  return score + sharedWord(head, tail, around)
}

/** The longest word over the seam that the text near by uses elsewhere. */
function sharedWord(head: string, tail: string, around: string): number {
  for (const [before, after] of WORDS) {
    const word = head.slice(-before) + tail.slice(0, after)
    if (word.length === before + after && /^\p{Script=Han}+$/u.test(word) && around.includes(word))
      return word.length > 2 ? 3 : 1.5
  }
  return 0
}

const WORDS = [
  [2, 2],
  [3, 1],
  [1, 3],
  [2, 1],
  [1, 2],
  [1, 1],
] as const

const PARTICLE =
  /^(?:的(?!确|士)|得(?!知|益|到)|了(?!解|不)|着(?!力|眼|手|重|火)|过(?!去|程|年|往|后|渡|境)|和(?!平|谐|睦)|与(?!会|此|往)|及(?!时|早|至)|们)/u

/** Lines of a list or a poem, signatures, sub-headings. A torn half is longer, or has a comma. */
function standsAlone(text: string): boolean {
  if (text.length <= 16 && openPairs(text) === 0 && !/[，,、；;：:]/u.test(text)) return true
  if (isSignature(text)) return true
  return numbering(text) !== null && text.length < 20
}

function isSignature(text: string): boolean {
  return isNameList(text) || isOffice(text) || isDateOnly(text)
}
