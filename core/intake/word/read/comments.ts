import type { WordComment, WordCommentEntry } from '../word-document.ts'
import { attribute, below, childrenOf, type XmlNode } from './xml-node.ts'

export type Comments = {
  readonly threads: readonly WordComment[]
  /** The conversation that a comment belongs to. */
  readonly threadOf: (id: string) => string | undefined
}

type Entry = {
  readonly id: string
  readonly words: WordCommentEntry
  /** `w14:paraId` of all its paragraphs; the last one stands for it elsewhere. */
  readonly paragraphs: readonly string[]
}

/** `extended` says which comment answers which, and what is done ([MS-DOCX] 2.5.34). */
export function readComments(
  root: XmlNode | undefined,
  extended: XmlNode | undefined,
  wordsOf: (comment: XmlNode) => string,
): Comments {
  const entries = childrenOf(root, 'comment').map((node) => entryOf(node, wordsOf))
  const byParagraph = new Map(entries.flatMap((one) => one.paragraphs.map((id) => [id, one])))
  const parents = new Map<Entry, Entry>()
  const done = new Set<Entry>()
  for (const node of childrenOf(extended, 'commentEx')) {
    const one = byParagraph.get(idOf(node, 'paraId'))
    const parent = byParagraph.get(idOf(node, 'paraIdParent'))
    if (one === undefined) continue
    if (parent !== undefined && parent !== one) parents.set(one, parent)
    if (['1', 'true', 'on'].includes(attribute(node, 'done') ?? '')) done.add(one)
  }
  const rootOf = (entry: Entry) => {
    let found = entry
    // A file may say that two answer each other.
    for (let hops = 0; hops < entries.length; hops += 1) {
      const parent = parents.get(found)
      if (parent === undefined) return found
      found = parent
    }
    return entry
  }
  const threads = new Map<Entry, Entry[]>()
  for (const one of entries) {
    const first = rootOf(one)
    const thread = threads.get(first) ?? [first]
    threads.set(first, thread)
    if (one !== first) thread.push(one)
  }
  const ids = new Map(
    Array.from(threads).flatMap(([first, all]) => all.map(({ id }) => [id, first.id])),
  )
  return {
    threads: Array.from(threads, ([first, all]) => ({
      id: first.id,
      entries: all.map(({ words }) => words),
      resolved: done.has(first),
    })),
    threadOf: (id) => ids.get(id),
  }
}

function entryOf(node: XmlNode, wordsOf: (comment: XmlNode) => string): Entry {
  return {
    id: attribute(node, 'id') ?? '',
    paragraphs: below(node, 'p').flatMap((one) => idOf(one, 'paraId') || []),
    words: {
      by: attribute(node, 'author') ?? '',
      at: attribute(node, 'date') ?? '',
      initials: attribute(node, 'initials') ?? '',
      text: wordsOf(node),
    },
  }
}

/** Hexadecimal, whatever the case; '' names nothing. */
function idOf(node: XmlNode, name: string): string {
  return (attribute(node, name) ?? '').toUpperCase()
}
