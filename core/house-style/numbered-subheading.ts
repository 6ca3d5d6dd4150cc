import { inHan } from '#core/proofreading/han-number'
import { assertNever } from '#core/shared/assert'
import type { SubheadingNumbers } from './house-style.ts'

const HAN = '[〇零一二三四五六七八九十]{1,3}'

/** 一、 （一） 1. 1、 （1） ① 第一， 其一： and the like: its author counts already. */
const NUMBERED = new RegExp(
  String.raw`^[\s\u3000]*(?:${HAN}[、.．]|[（(](?:${HAN}|\d{1,2})[）)]|\d{1,2}(?:[、．]|\.(?!\d))|[①-⑳㈠-㈩❶-❿]|第(?:${HAN}|\d{1,2})[，、：:\s\u3000]|[之其](?:${HAN})[、：:\s\u3000])`,
  'u',
)

/**
 * What stands before the sub-heading with this place in its article, from 1; '' when the style does
 * not count, or its author did.
 */
export function subheadingNumber(text: string, place: number, style: SubheadingNumbers): string {
  return NUMBERED.test(text) ? '' : numberOf(place, style)
}

function numberOf(place: number, style: SubheadingNumbers): string {
  switch (style) {
    case 'none':
      return ''
    case 'han':
      return `${inHan(place)}、`
    case 'bracketed':
      return `（${inHan(place)}）`
    case 'digits':
      return `${place}.`
    default:
      return assertNever(style)
  }
}
