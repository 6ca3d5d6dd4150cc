import { create } from 'zustand'
import type { ArticleId } from '#core/article/article'

/** A comment that is being begun: where it is to hang, and the words that stand there. */
export type BegunComment = {
  readonly article: ArticleId
  readonly thread: string
  readonly quoted: string
  /** Document positions when the paper was last put away; while it lies open, the paper knows better. */
  readonly from: number
  readonly to: number
}

type Drafts = {
  readonly begun: readonly BegunComment[]
  /** What was written and not sent, by `draftKey`. Kept until the program is closed. */
  readonly texts: Readonly<Record<string, string>>
  /** The draft whose composer is to take the keyboard. */
  readonly wantsFocus: string | null
}

export const useDrafts = create<Drafts>(() => ({ begun: [], texts: {}, wantsFocus: null }))

/** One draft a place: the beginning of a thread, an answer to it, or an entry that is rewritten. */
export function draftKey(kind: 'begin' | 'reply' | 'edit', id: string): string {
  return `${kind} ${id}`
}

export function setDraft(key: string, text: string): void {
  useDrafts.setState(({ texts }) => ({ texts: { ...texts, [key]: text } }))
}

export function dropDraft(key: string): void {
  useDrafts.setState(({ texts: { [key]: _dropped, ...texts } }) => ({ texts }))
}

export function beginDraft(comment: BegunComment): void {
  useDrafts.setState(({ begun }) => ({
    begun: [...begun, comment],
    wantsFocus: draftKey('begin', comment.thread),
  }))
}

export function endBegun(thread: string): void {
  dropDraft(draftKey('begin', thread))
  useDrafts.setState(({ begun }) => ({ begun: begun.filter((one) => one.thread !== thread) }))
}

/** Where begun comments stand, for the next time the paper is opened. */
export function keepBegunPlaces(
  places: ReadonlyMap<string, { readonly from: number; readonly to: number }>,
): void {
  useDrafts.setState(({ begun }) => ({
    begun: begun.map((one) => ({ ...one, ...places.get(one.thread) })),
  }))
}
