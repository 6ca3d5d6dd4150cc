import type { Doubt } from './doubt.ts'
import type { PartRole, Piece, SetAside } from './proposal.ts'
import type { Unit } from './unit.ts'

/** A block of the body while tears and strays are being mended. */
export type Block = {
  readonly role: Extract<
    PartRole,
    'paragraph' | 'subheading' | 'list-item' | 'caption' | 'photo' | 'table'
  >
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly doubt: Doubt | null
  /** Stood after the byline that closes the article. */
  readonly stray: boolean
  /** The page says that it goes on elsewhere. */
  readonly turns: boolean
}

/** An article while it is being put together. */
export type Draft = {
  readonly headings: readonly Unit[]
  readonly blocks: readonly Block[]
  readonly bylines: readonly Unit[]
  /** A byline already closed the text. */
  readonly closed: boolean
  readonly inBriefs: boolean
  readonly jumpsOn: boolean
  readonly continues: boolean
  readonly doubt: Doubt | null
}

export type Drafts = { readonly drafts: readonly Draft[]; readonly setAside: readonly SetAside[] }

export const EMPTY_DRAFT: Draft = {
  headings: [],
  blocks: [],
  bylines: [],
  closed: false,
  inBriefs: false,
  jumpsOn: false,
  continues: false,
  doubt: null,
}
