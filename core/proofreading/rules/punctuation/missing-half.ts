import type { Hit } from '../../rule.ts'
import type { PairFault } from './quotation-marks.ts'

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
}

/** A short phrase up to a mark; 、 ends it only where the next item is quoted as well. */
const PHRASE =
  /^(?![为的等是在和将要])[^，。；：、！？“”‘’《》（）\s]{2,14}(?=[，。；！？]|、\p{Script=Han}{0,4}“)/u
/** Who somebody is in a picture and the like closes at once, everything else at its first mark. */
const IN_BRACKETS =
  /^(?:[左右][一二三四五六](?=\p{Script=Han})|化名|[男女](?=[，、。])|[^，。；：、！？“”《》（）\s]{2,14}(?=[，；、]))/u
const WORK = /^(?:[^，。；：！？“”《》\s]|“[^“”\s]{1,20}”){2,40}(?=[，。；])/u

/**
 * Where the missing half of a pair belongs, as the mark before which or after which it is written;
 * null when more than one place would do.
 */
export function missingClose(text: string, { at, limit }: PairFault): Hit | null {
  const mark = text.charAt(at)
  const close = CLOSING[mark]
  if (close === undefined) return null
  if (text.charAt(at + 1) === mark) return { from: at, to: at + 1, suggestion: '' }
  if (mark === '“' && SPEAKS.test(text.slice(Math.max(0, at - 8), at)))
    return speechEnd(text, at, limit)
  const inside = text.slice(at + 1, Math.min(limit + 1, at + 60))
  const phrase = phraseOf(mark).exec(inside)?.[0]
  if (phrase === undefined) return null
  const noun = mark === '“' ? (BEHIND_QUOTATION.exec(phrase)?.[0].length ?? 0) : 0
  // A paragraph that opens with a quotation may have a whole sentence in it.
  if (at === 0 && noun === 0 && mark === '“') return null
  const place = at + 1 + phrase.length - noun
  return { from: place, to: place + 1, suggestion: close + text.charAt(place) }
}

const SPEAKS = /：$|(?:说|道|讲|问|答|言|表示|指出|强调|告诉[^，]{1,3}|认为|介绍)，$/u

/** A speech of one sentence ends with its block. */
function speechEnd(text: string, at: number, limit: number): Hit | null {
  const last = text.length - 1
  if (limit !== text.length) return null
  const inside = text.slice(at + 1, at + 400)
  if (inside.length !== last - at || !/^[^。！？]{4,300}[。！？]$/u.test(inside)) return null
  return { from: last, to: last + 1, suggestion: `${text.charAt(last)}”` }
}

function phraseOf(mark: string): RegExp {
  if (mark === '《') return WORK
  return mark === '（' ? IN_BRACKETS : PHRASE
}

/** What a quoted name is followed by, outside its marks: `“项目为王”理念`. */
const BEHIND_QUOTATION =
  /(?<=[^，。]{2})(?:为主题|主题教育|(?:专项|实践|主题)?(?:活动|行动)|理念|精神|工作|要求|机制|模式|战略|任务|主题|品牌|称号|倡议|作用|工程|计划)$/u

const SPEECH = /(?<=：)[^：“”‘’]{4,240}[。！？…]$/u
const NAMED = /(?<=开展|聚焦|落实|推进|打造|荣获|围绕|坚持|树立|践行|以)\p{Script=Han}{2,12}$/u
const BEFORE_WORK = /关于[^，。；：！？“”《》关\s]{2,40}$/u
const BEFORE_SHORT_NAME = /以下简称[^，。；：！？（）\s]{2,14}$/u

export function missingOpen(text: string, { at }: PairFault): Hit | null {
  const mark = text.charAt(at)
  if (at > 0 && text.charAt(at - 1) === mark) return { from: at, to: at + 1, suggestion: '' }
  const before = text.slice(Math.max(0, at - 260), at)
  if (mark === '”') return writtenBefore(SPEECH.exec(before) ?? namedBefore(before), at, '“')
  if (mark === '》') return writtenBefore(BEFORE_WORK.exec(before), at, '《')
  return mark === '）' ? writtenBefore(BEFORE_SHORT_NAME.exec(before), at, '（') : null
}

/** The words behind the last verb that a quoted name goes with. */
function namedBefore(before: string): RegExpExecArray | null {
  const clause = before.slice(-16)
  let named: RegExpExecArray | null = null
  for (let from = 0; from < clause.length; from += 1) {
    const found = NAMED.exec(clause.slice(from))
    if (found !== null) named = found
  }
  return named
}

function writtenBefore(found: RegExpExecArray | null, at: number, open: string): Hit | null {
  if (found === null) return null
  const from = at - found[0].length
  return { from, to: from + 1, suggestion: open + found[0].charAt(0) }
}
