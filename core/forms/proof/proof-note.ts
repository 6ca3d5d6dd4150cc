import type { Change } from '#core/article/change'
import type { CommentThread } from '#core/review/comments'
import { element, type Markup } from '../markup.ts'
import type { Inks } from './proof-rounds.ts'

/** What one article's proof shares while it is written. */
export type ProofWriting = {
  readonly inks: Inks
  readonly comments: readonly CommentThread[]
  readonly photoUrl: (media: string) => string | undefined
  /** 1, 2, 3 … down the page: a mark and its correction have the same. */
  readonly nextNumber: () => number
  /** Where a note floats into the margin: beside its mark, except where it could not get out. */
  readonly place: (note: Markup) => readonly Markup[]
}

export function inkStyle(change: Change, { inks }: ProofWriting): { readonly style: string } {
  return { style: `--ink:${inks.of(change).colour}` }
}

/** The number at the mark, the line to the margin, and what stands there. */
export function marginNote(
  change: Change,
  content: readonly (Markup | string)[],
  writing: ProofWriting,
): readonly Markup[] {
  const ink = inkStyle(change, writing)
  const number = String(writing.nextNumber())
  const note = element(
    'span',
    { class: 'note', ...ink },
    element('span', { class: 'number' }, number),
    ...content,
    element('span', { class: 'who' }, whose(change, writing)),
  )
  return [
    element('span', { class: 'at', ...ink }, number),
    element('span', { class: 'lead', ...ink }),
    ...writing.place(note),
  ]
}

/** The correct words, in the ring that GB/T 14706 draws around them. */
export function ringed(words: string): Markup {
  return element('span', { class: 'words' }, words)
}

export function commentNote(thread: string, { comments, place }: ProofWriting): readonly Markup[] {
  const said = comments.find(({ id }) => id === thread)
  if (said === undefined) return []
  const lines = said.entries.map(({ by, text }) => element('span', {}, `${by}：${text} `))
  const end = said.resolved === null ? [] : [element('span', {}, '（已解决）')]
  return place(element('span', { class: 'note said' }, '批注　', ...lines, ...end))
}

/** The colour alone would not tell rounds apart on a grey printer. */
function whose(change: Change, { inks }: ProofWriting): string {
  const { name } = inks.of(change)
  return name === change.by ? name : `${name} ${change.by}`.trim()
}
