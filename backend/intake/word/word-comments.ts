import type { WordComment, WordCommentEntry } from '#core/intake/word/word-document'
import { below, childrenOf, type XmlNode } from './xml-tree.ts'

export type Comments = {
  readonly comments: readonly WordComment[]
  /** The conversation that a comment id belongs to. */
  readonly threadOf: (id: string) => string | undefined
}

type Read = {
  readonly id: string
  readonly paragraph: string | undefined
  readonly entry: WordCommentEntry
}

/** `extended` says which comment answers which, and what is done (MS-DOCX 2.5.34). */
export function readComments(root: XmlNode | undefined, extended: XmlNode | undefined): Comments {
  const all = childrenOf(root, 'comment').map(readComment)
  const known = new Map(childrenOf(extended, 'commentEx').map((one) => [one.get('paraId'), one]))
  const byParagraph = new Map(all.map((one) => [one.paragraph, one]))
  const parentOf = (one: Read) => {
    const parent = known.get(one.paragraph)?.get('paraIdParent')
    return parent === undefined ? undefined : byParagraph.get(parent)
  }
  const rootOf = (one: Read) => {
    let found = one
    for (let steps = 0; steps < all.length; steps += 1) found = parentOf(found) ?? found
    return found
  }
  const threads = new Map<string, Read[]>()
  const threadIds = new Map<string, string>()
  for (const one of all) {
    const { id } = parentOf(one) === undefined ? one : rootOf(one)
    threadIds.set(one.id, id)
    const thread = threads.get(id)
    if (thread === undefined) threads.set(id, [one])
    else thread.push(one)
  }
  const isDone = ({ paragraph }: Read) =>
    ['1', 'true'].includes(known.get(paragraph)?.get('done') ?? '')
  const comments = Array.from(threads, ([id, entries]): WordComment => {
    const first = entries.find((one) => one.id === id)
    return {
      id,
      entries: entries
        .toSorted((a, b) => Number(b === first) - Number(a === first))
        .map(({ entry }) => entry),
      resolved: first !== undefined && isDone(first),
    }
  })
  return { comments, threadOf: (id) => threadIds.get(id) }
}

function readComment(node: XmlNode): Read {
  const paragraphs = below(node, 'p')
  return {
    id: node.get('id') ?? '',
    paragraph: paragraphs.at(-1)?.get('paraId'),
    entry: {
      by: node.get('author') ?? '',
      at: node.get('date') ?? '',
      initials: node.get('initials') ?? '',
      text: paragraphs.map(wordsOf).join('\n'),
    },
  }
}

function wordsOf({ name, text, children }: XmlNode): string {
  if (name === 't') return text
  if (name === 'br' || name === 'cr') return '\n'
  if (name === 'tab') return '\t'
  if (name === 'pPr' || name === 'del') return ''
  return children.map(wordsOf).join('')
}
