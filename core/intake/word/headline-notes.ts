import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { footnotesOf } from '#core/article/footnotes'
import { schema } from '#core/article/schema'
import { isStruck } from '#core/review/suggestions/final-text'

/** Notes on words that can have none here: those of the headline, and of byline and captions. */
type HeadlineNotes = { readonly above: readonly string[]; readonly below: readonly string[] }

/** Such notes go to the nearest word of the body; where it has none they are a paragraph of it. */
export function withHeadlineNotes(body: Node, { above, below }: HeadlineNotes): Node {
  const noted = withNotes(body, above, (words) => words[0])
  return withNotes(noted, below, (words) => words.at(-1))
}

type Word = { readonly from: number; readonly to: number }

function withNotes(
  body: Node,
  notes: readonly string[],
  chosen: (words: readonly Word[]) => Word | undefined,
): Node {
  if (notes.length === 0) return body
  const said = Array.from(new Set(notes)).join('\u3000')
  const word = chosen(wordsOf(body))
  if (word === undefined)
    return body.copy(body.content.addToEnd(schema.nodes.paragraph.create(null, schema.text(said))))
  const there = footnotesOf(body).find(({ from, to }) => from < word.to && word.from < to)
  const { from, to } = there ?? word
  const note = there === undefined ? said : `${there.note}\u3000${said}`
  const footnote = schema.mark('footnote', { note })
  return new Transform(body).addMark(from, to, footnote).doc
}

/** The first and the last character of every text that stays and can have notes. */
function wordsOf(body: Node): readonly Word[] {
  const words: Word[] = []
  body.descendants((node, at, parent) => {
    const { text = '' } = node
    if (!node.isText || isStruck(node) || text.trim() === '') return
    if (parent?.type.allowsMarkType(schema.marks.footnote) !== true) return
    const [first = ''] = text.trimStart()
    const last = Array.from(text.trimEnd()).at(-1) ?? ''
    const from = at + text.length - text.trimStart().length
    const to = at + text.trimEnd().length
    words.push({ from, to: from + first.length }, { from: to - last.length, to })
  })
  return words
}
