import type { Node } from 'prosemirror-model'
import { isStruck } from '#core/review/suggestions/final-text'
import type { CommentThread } from '#core/review/comments'
import type { AnnotatedComment } from './annotations.ts'
import type { WordArticle } from './word-articles.ts'

/** The thread that each comment of the file became, and the article whose words it is about. */
export type ThreadPlaces = Map<string, { readonly article: number; readonly thread: string }>

type Given = { readonly places: ThreadPlaces; readonly newId: () => string }

/** More would not be accepted by the shape of an article. */
const MOST_THREADS = 5000
const MOST_ENTRIES = 500
const LONGEST_ENTRY = 4000
const LONGEST_QUOTE = 400

/** Every comment goes to one article; one whose words came into none hangs on the first, without a place. */
export function threadsOf(
  docs: readonly Node[],
  comments: readonly AnnotatedComment[],
  { places, newId }: Given,
): readonly WordArticle[] {
  const threads = docs.map(() => new Array<CommentThread>())
  const quotes = docs.map(quotedWords)
  const placeless = comments.filter(({ id }) => !places.has(id)).length
  for (const comment of comments) {
    const { article, thread } = places.get(comment.id) ?? { article: 0, thread: newId() }
    const quoted = quotes[article]?.get(thread) ?? ''
    const made = threadOf(comment, { id: thread, quoted, newId })
    if (made !== undefined && (threads[article]?.length ?? 0) < MOST_THREADS)
      threads[article]?.push(made)
  }
  return docs.map((doc, article) => ({
    doc,
    comments: threads[article] ?? [],
    placeless: article === 0 ? placeless : 0,
  }))
}

type Thread = { readonly id: string; readonly quoted: string; readonly newId: () => string }

/** Who resolved it the file does not say; when, no later than the last word was said. */
function threadOf(
  { entries, isResolved }: AnnotatedComment,
  { id, quoted, newId }: Thread,
): CommentThread | undefined {
  const last = entries.at(-1)
  if (last === undefined) return undefined
  return {
    id,
    quoted: quoted.slice(0, LONGEST_QUOTE),
    entries: entries.slice(0, MOST_ENTRIES).map(({ by, at, text }) => {
      return { id: newId(), by, at, text: text.trim().slice(0, LONGEST_ENTRY) || NOTHING_SAID }
    }),
    resolved: isResolved ? { by: '', at: last.at } : null,
  }
}

/** A comment of a picture or of nothing: it was made all the same. */
const NOTHING_SAID = '…'

/** The words under each thread that stay; where none do, those that are struck. */
function quotedWords(doc: Node): ReadonlyMap<string, string> {
  const final = new Map<string, string>()
  const struck = new Map<string, string>()
  doc.descendants((node) => {
    for (const { type, attrs } of node.marks) {
      if (type.name !== 'comment') continue
      const words = isStruck(node) ? struck : final
      const thread = String(attrs['thread'])
      words.set(thread, (words.get(thread) ?? '') + (node.text ?? ''))
    }
  })
  return new Map([...struck, ...final])
}
