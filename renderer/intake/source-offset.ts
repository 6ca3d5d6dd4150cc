import type { Part } from '#core/intake/proposal'

/**
 * The offset in the source of the character at `caret` in a part's text. The text leaves out white
 * space and ornaments of its pieces, and may have a space where two were joined; everything else
 * stands in both, in the same order.
 */
export function sourceOffset({ text, pieces }: Part, source: string, caret: number): number {
  let at = 0
  for (const { from, to } of pieces) {
    for (let offset = from; offset < to; offset += 1) {
      if (text[at] === ' ' && source[offset] !== ' ') at += 1
      if (text[at] !== source[offset]) continue
      if (at >= caret) return offset
      at += 1
    }
  }
  return pieces.at(-1)?.to ?? 0
}
