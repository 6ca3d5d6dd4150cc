import type { WordComment, WordCommentEntry, WordParagraph } from '../word-document.ts'
import type { SaidChange } from './said-changes.ts'
import { textOn } from './paragraph-lines.ts'

export type SaidComment = SaidChange & {
  /** The words that it is about, a line to a paragraph; what was deleted only when nothing is left of them. */
  readonly quoted: string
  readonly replies: readonly SaidChange[]
  readonly resolved: boolean
}

export function saidComments(
  comments: readonly WordComment[],
  paragraphs: readonly WordParagraph[],
): readonly SaidComment[] {
  const quotes = quotedWords(paragraphs)
  return comments.flatMap(({ id, entries, resolved }): readonly SaidComment[] => {
    const [first, ...replies] = entries
    if (first === undefined) return []
    const { final = [], all = [] } = quotes.get(id) ?? {}
    const quoted = final.some((line) => line !== '') ? final : all
    return [{ ...said(first), quoted: quoted.join('\n'), replies: replies.map(said), resolved }]
  })
}

function said({ text, by, at }: WordCommentEntry): SaidChange {
  return { text, author: by, date: at }
}

type Quoted = { readonly final: string[]; readonly all: string[] }

/** Each paragraph is looked at once, whatever the number of comments. */
function quotedWords(paragraphs: readonly WordParagraph[]): ReadonlyMap<string, Quoted> {
  const quotes = new Map<string, Quoted>()
  for (const { inlines } of paragraphs) {
    const here = new Map<string, WordParagraph['inlines'][number][]>()
    for (const inline of inlines)
      for (const id of inline.comments) {
        const covered = here.get(id) ?? []
        here.set(id, covered)
        covered.push(inline)
      }
    for (const [id, covered] of here) {
      const quoted = quotes.get(id) ?? { final: [], all: [] }
      quotes.set(id, quoted)
      quoted.final.push(textOn({ inlines: covered }, 'final'))
      quoted.all.push(covered.map((one) => (one.kind === 'text' ? one.text : '')).join(''))
    }
  }
  return quotes
}
