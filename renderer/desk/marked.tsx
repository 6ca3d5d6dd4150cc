import { markedText } from './marked-text.ts'

type MarkedProps = { readonly text: string; readonly query: string }

/** A text with every word of the query marked. */
export function Marked({ text, query }: MarkedProps) {
  let at = 0
  return markedText(text, query).map(({ text: piece, isHit }) => {
    const key = at
    at += piece.length
    return isHit ? <mark key={key}>{piece}</mark> : <span key={key}>{piece}</span>
  })
}
