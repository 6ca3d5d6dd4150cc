import type { Node } from 'prosemirror-model'
import { theirSuggestions, type Packer, type TheirSuggestions } from './their-suggestions.ts'

/** The same thing as both sides know it, as we have it, as they have it. */
export type Three<T> = { readonly base: T; readonly ours: T; readonly theirs: T }

/** The words of both at a place that both changed; '' is text that somebody took away. */
export type Conflict = { readonly ours: string; readonly theirs: string }

/** What a merge gathers on its way through the article. */
export type Merging = {
  readonly suggestions: TheirSuggestions
  /** Threads that come with them: their places are marked in our text. */
  readonly newThreads: ReadonlySet<string>
  readonly conflicts: Conflict[]
  /** Places, not characters. */
  readonly changed: { ours: number; theirs: number }
}

export function beginMerging(ours: Node, packer: Packer, newThreads: ReadonlySet<string>): Merging {
  return {
    suggestions: theirSuggestions(ours, packer),
    newThreads,
    conflicts: [],
    changed: { ours: 0, theirs: 0 },
  }
}
