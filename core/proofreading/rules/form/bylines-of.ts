import { datelineOf } from '#core/article/dateline'
import type { MaskedArticle } from '../../rule.ts'

/** A byline as it stands: its own field, or the brackets of the dateline. */
export type StandingByline = {
  /** Index into the article's texts. */
  readonly text: number
  /** UTF-16 offset of the byline in that text. */
  readonly from: number
  readonly written: string
}

export function bylinesOf({ texts }: MaskedArticle): readonly StandingByline[] {
  return [...texts.entries()].flatMap(([text, { role, text: written }]) => {
    if (role === 'byline') return written.trim() === '' ? [] : [{ text, from: 0, written }]
    const byline = role === 'paragraph' ? (datelineOf(written)?.byline ?? '') : ''
    return byline === '' ? [] : [{ text, from: written.indexOf(byline), written: byline }]
  })
}
