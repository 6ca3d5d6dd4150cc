import type { Span } from '#core/shared/span'
import type { Doubt } from './doubt.ts'

/** A half-open range of UTF-16 offsets into the whole source text. */
export type Piece = Span

export const PART_ROLES = [
  'kicker',
  'title',
  'subtitle',
  'paragraph',
  'subheading',
  'list-item',
  'byline',
  'caption',
  'photo',
  'table',
] as const
export type PartRole = (typeof PART_ROLES)[number]

/** Why a line belongs to no article. `by-hand`: the editor put it there. */
export type SetAsideReason =
  | 'masthead'
  | 'page-number'
  | 'source-line'
  | 'staff-line'
  | 'greeting'
  | 'signature'
  | 'sender'
  | 'banner'
  | 'turn-line'
  | 'repeated-heading'
  | 'ornament'
  | 'by-hand'

/**
 * One paragraph or line of an article. `text` is what the pieces say together under this role:
 * wrapped headings joined with a space, ornaments and the brackets around a whole byline left out.
 */
export type Part = {
  readonly role: PartRole
  /** In reading order, which is not always the order of the source. */
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly doubt: Doubt | null
}

export type ProposedArticle = { readonly parts: readonly Part[] }

/** One passage that belongs to no article, never longer than a line of the source. */
export type SetAside = {
  readonly piece: Piece
  readonly reason: SetAsideReason
  readonly doubt: Doubt | null
}

/**
 * What intake suggests for a page. Every character of the source that is not white space lies in
 * exactly one piece, of a part or of what is set aside; nothing disappears.
 */
export type Proposal = {
  readonly source: string
  readonly articles: readonly ProposedArticle[]
  readonly setAside: readonly SetAside[]
}

/** Where a part stands: the index of its article, and its index there. */
export type PartPlace = { readonly article: number; readonly part: number }
