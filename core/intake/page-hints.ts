import type { Span } from '#core/shared/span'

/** What a file says of a line beside its words; intake need not guess there. */
export type LineHint =
  /** How much its level speaks for a headline and for a sub-heading. */
  | { readonly kind: 'heading'; readonly headline: number; readonly subheading: number }
  | { readonly kind: 'item' }
  | { readonly kind: 'note' }

/** Lines by the offset at which they begin; tables by their first and last offset. */
export type PageHints = {
  readonly lines: ReadonlyMap<number, LineHint>
  readonly tables: readonly Span[]
}

export const NO_HINTS: PageHints = { lines: new Map(), tables: [] }
