import type { Node } from 'prosemirror-model'
import { fieldText, articleText } from './article-text.ts'
import { NO_BYLINE, bylineKind, parseByline, type Byline } from './byline.ts'

/** 电头: 本报讯 and what belongs to it. `to` is the UTF-16 offset after it, `byline` what its brackets name. */
export type Dateline = { readonly text: string; readonly to: number; readonly byline: string }

const HOUSE = String.raw`(?:本报|本台|本网|本刊|本社|[\p{Script=Han}]{2,8}?(?:日报|晚报|早报|时报|快报|周报|融媒|新闻网|发布|新闻|客户端|网|台|社))`
const PLACE_AND_DAY = String.raw`(?:[\p{Script=Han}]{2,6})?\s?(?:\d{1,2}月\d{1,2}日)?`
const BRACKETS = String.raw`(?:[ \u3000]?[（(]([^（）()]{2,60})[）)])`
const OPENING = new RegExp(
  String.raw`^[\s\u3000]*(?:【?${HOUSE}\s?${PLACE_AND_DAY}(?:综合)?(?:讯|电|消息)】?(?!员|息)${BRACKETS}?)`,
  'u',
)
const BRACKETS_ONLY = new RegExp(String.raw`^[\s\u3000]*${BRACKETS}(?=.)`, 'u')

/** Recognises the opening of a news paragraph. */
export function datelineOf(paragraph: string): Dateline | null {
  const opening = OPENING.exec(paragraph)
  if (opening !== null) return dateline(opening[0], opening[1] ?? '')

  const bare = BRACKETS_ONLY.exec(paragraph)
  if (bare === null || bylineKind(bare[1] ?? '') !== 'with-role') return null
  return dateline(bare[0], bare[1] ?? '')
}

/** The byline field of an article; else the one inside its dateline; else nobody. */
export function bylineOf(doc: Node): Byline {
  const field = fieldText(doc, 'byline').trim()
  if (field !== '') return parseByline(field)
  return datelineByline(articleText(doc).paragraphs)
}

/** The byline in the first dateline of a body. */
export function datelineByline(paragraphs: readonly string[]): Byline {
  for (const paragraph of paragraphs) {
    const found = datelineOf(paragraph)
    if (found !== null && found.byline !== '') return parseByline(found.byline)
  }
  return NO_BYLINE
}

function dateline(text: string, inBrackets: string): Dateline {
  return {
    text,
    to: text.length,
    byline: bylineKind(inBrackets) === 'none' ? '' : inBrackets.trim(),
  }
}
