import type { EditorState } from 'prosemirror-state'
import { finalTextOf } from '#core/review/suggestions/final-text'

type Range = { readonly from: number; readonly to: number }

const WORDS = new Intl.Segmenter('zh-Hans', { granularity: 'word' })

/** What a comment would be about: the selected text, else the word at the caret. */
export function commentedRange({ selection, doc }: EditorState): Range | undefined {
  const { $from, from, to, empty } = selection
  if (!empty) return doc.textBetween(from, to).trim() === '' ? undefined : { from, to }
  const { parent, parentOffset } = $from
  if (!parent.isTextblock || finalTextOf(parent).text === '') return undefined
  const word = wordAt(parent.textContent, parentOffset)
  return word && { from: $from.start() + word.from, to: $from.start() + word.to }
}

/** The word after the caret; at the end of a paragraph the one before it. */
function wordAt(text: string, offset: number): Range | undefined {
  const words = Array.from(WORDS.segment(text), ({ index, segment }) => ({
    from: index,
    to: index + segment.length,
  }))
  return words.find(({ to }) => offset < to) ?? words.at(-1)
}
