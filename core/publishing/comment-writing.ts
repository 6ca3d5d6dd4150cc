import type { Node } from 'prosemirror-model'
import { Paragraph, TextRun, type ICommentOptions } from 'docx'
import type { CommentEntry, CommentThread } from '#core/review/comments'
import { COMMENT_STYLE } from './further-styles.ts'
import { wordMoment } from './word-moment.ts'
import { xmlText } from './xml-text.ts'

/** Numbers of the comments whose range begins or ends with a piece of text. */
export type CommentEdges = { readonly starts: readonly number[]; readonly ends: readonly number[] }

export type CommentWriting = {
  /** Asked once for every text node, in the order in which they are written. */
  readonly edgesOf: (text: Node) => CommentEdges
}

const NOTHING: CommentEdges = { starts: [], ends: [] }
export const NO_COMMENTS: CommentWriting = { edgesOf: () => NOTHING }

/** Who the people are, for the comments of a file. */
type Desk = { readonly initials: ReadonlyMap<string, string>; readonly zone: number }

/**
 * The comments of one article: a range from its first commented word to its last, for the thread and
 * for every reply, as Word wants it. A thread without a place has no range to hang on and stays here.
 */
export function commentWriting(
  doc: Node,
  threads: readonly CommentThread[],
  nextId: () => number,
): CommentWriting & { readonly numbers: ReadonlyMap<CommentThread, readonly number[]> } {
  const total = textNodesOf(doc)
  const placed = threads.filter(({ id }) => total.has(id))
  const numbers = new Map(placed.map((thread) => [thread, thread.entries.map(nextId)] as const))
  const byId = new Map(placed.map((thread) => [thread.id, numbers.get(thread) ?? []]))
  const seen = new Map<string, number>()
  const edgesOf = (text: Node): CommentEdges => {
    const here = threadsOf(text).filter((id) => byId.has(id))
    if (here.length === 0) return NOTHING
    const counted = here.map((id) => {
      const count = (seen.get(id) ?? 0) + 1
      seen.set(id, count)
      return { id, count }
    })
    const all = (isEdge: (one: { id: string; count: number }) => boolean) =>
      counted.filter(isEdge).flatMap(({ id }) => byId.get(id) ?? [])
    return {
      starts: all(({ count }) => count === 1),
      ends: all(({ id, count }) => count === total.get(id)),
    }
  }
  return { edgesOf, numbers }
}

/** What is said in the threads, for `comments.xml` and `commentsExtended.xml`. */
export function commentEntries(
  numbers: ReadonlyMap<CommentThread, readonly number[]>,
  desk: Desk,
): readonly ICommentOptions[] {
  return [...numbers].flatMap(([{ entries, resolved }, ids]) =>
    entries.map((entry, index) => ({
      ...entryOptions(entry, desk),
      id: ids[index] ?? 0,
      // `docx` says who is resolved only when one comment has a parent: this one is nobody's.
      parentId: index === 0 ? NOBODY : (ids[0] ?? 0),
      resolved: index === 0 && resolved !== null,
    })),
  )
}

const NOBODY = -1

function entryOptions({ by, at, text }: CommentEntry, { initials, zone }: Desk) {
  const short = initials.get(by)
  return {
    author: xmlText(by),
    date: new Date(wordMoment(at, zone)),
    ...(short === undefined ? {} : { initials: xmlText(short) }),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          style: COMMENT_STYLE,
          children: [new TextRun({ font: { hint: 'eastAsia' }, text: xmlText(line) })],
        }),
    ),
  }
}

/** How many text nodes each thread covers. */
function textNodesOf(doc: Node): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  doc.descendants((node) => {
    for (const id of threadsOf(node)) counts.set(id, (counts.get(id) ?? 0) + 1)
  })
  return counts
}

function threadsOf({ marks }: Node): readonly string[] {
  return marks.flatMap(({ type, attrs }) =>
    type.name === 'comment' ? [String(attrs['thread'])] : [],
  )
}
