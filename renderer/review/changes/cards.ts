import type { Node } from 'prosemirror-model'
import { commentPlaces, type CommentPlace } from '#core/review/comment-places'
import type { CommentThread } from '#core/review/comments'
import { suggestionsOf, type Suggestion } from '#core/review/suggestions/suggestions'

/** One line of the list. A comment whose words are gone has no place. */
export type Card = ChangeCard | CommentCard

export type ChangeCard = {
  readonly kind: 'change'
  readonly key: string
  readonly change: Suggestion
}

type CommentCard = {
  readonly kind: 'comment'
  readonly key: string
  readonly thread: CommentThread
  readonly place: CommentPlace
}

/** What stands on a paper: open things in document order, settled threads, and orphans. */
export type Cards = {
  readonly open: readonly Card[]
  readonly settled: readonly Card[]
  readonly orphans: readonly CommentThread[]
}

export const NO_CARDS: Cards = { open: [], settled: [], orphans: [] }

export function changeKey(id: string): string {
  return `change ${id}`
}

export function commentKey(thread: string): string {
  return `comment ${thread}`
}

/** Documents never change, so each is read once for the threads of the moment. */
let known: { doc: Node; threads: readonly CommentThread[]; cards: Cards } | undefined

export function cardsOf(doc: Node, threads: readonly CommentThread[]): Cards {
  if (known?.doc === doc && known.threads === threads) return known.cards
  known = { doc, threads, cards: read(doc, threads) }
  return known.cards
}

export function startOf(card: Card): number {
  return card.kind === 'comment' ? card.place.from : (card.change.places[0]?.from ?? 0)
}

function read(doc: Node, threads: readonly CommentThread[]): Cards {
  const places = commentPlaces(doc)
  const changes = suggestionsOf(doc).map((change): Card => ({
    kind: 'change',
    key: changeKey(change.id),
    change,
  }))
  const comments = threads.flatMap((thread): Card[] => {
    const place = places.get(thread.id)
    return place === undefined
      ? []
      : [{ kind: 'comment', key: commentKey(thread.id), thread, place }]
  })
  const all = [...changes, ...comments].toSorted((a, b) => startOf(a) - startOf(b))
  return {
    open: all.filter((card) => !isSettled(card)),
    settled: all.filter(isSettled),
    orphans: threads.filter(({ id }) => !places.has(id)),
  }
}

function isSettled(card: Card): boolean {
  return card.kind === 'comment' && card.thread.resolved !== null
}
