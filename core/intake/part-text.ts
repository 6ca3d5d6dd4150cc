import { bylineText } from '#core/article/byline-text'
import type { PartRole, Piece } from './proposal.ts'

const INDENT_BOXES = /^□{2,4}(?=[^\s□])/u
const BULLET = /^[●○◆◇■•·*►▶★☆▲▼△▽◎↑↓←→]\s*/u
const CAPTION_ORNAMENTS = /^[▲▼◀▶△▽◁▷□■◆◎●↑↓←→\s]+/u

/** What the pieces say together under a role. Nothing is changed but white space, ornaments and tears. */
export function partText(source: string, role: PartRole, pieces: readonly Piece[]): string {
  const texts = pieces
    .map(({ from, to }) => source.slice(from, to).trim())
    .filter((text) => text !== '')
  if (role === 'byline') return bylineText(texts.join(' '))
  if (role === 'kicker' || role === 'title' || role === 'subtitle')
    return texts.join(' ').replace(BULLET, '')

  if (role === 'table') return texts.join('\n')

  const text = joined(texts).replace(INDENT_BOXES, '')
  if (role === 'caption') return text.replace(CAPTION_ORNAMENTS, '')
  return role === 'paragraph' ? text.replace(BULLET, '') : text
}

/** What stands between two halves of a sentence when they come together. */
export function gapBetween(head: string, tail: string): string {
  const latin = /\p{Script=Latin}$/u.test(head.slice(-2)) && /^\p{Script=Latin}/u.test(tail)
  return latin ? ' ' : ''
}

/** Chinese goes on without a space; two Latin words need theirs back. */
function joined(texts: readonly string[]): string {
  return texts
    .map((text, index) =>
      index === 0
        ? text
        : gapBetween(texts[index - 1] ?? '', text) + text.replace(INDENT_BOXES, ''),
    )
    .join('')
}
