import type { Field, Finding } from '#core/proofreading/finding'
import type { ProofArticle, TextRole } from '#core/proofreading/proof-article'
import type { Setup } from '#core/proofreading/setup'
import type { Words } from '#core/proofreading/words'

/** A block's text as the worker keeps it, under the id of its node. */
export type BlockText = {
  readonly id: number
  readonly role: TextRole
  readonly field: Field
  readonly text: string
  /** Its end is suggested away: the text of the next block goes on with it. */
  readonly goesOn?: boolean
}

/** The paper as it stands: every block by its id, and the text of those that are new. */
export type PaperText = Omit<ProofArticle, 'texts'> & {
  readonly order: readonly number[]
  readonly fresh: readonly BlockText[]
}

export type FoundHere = {
  readonly finding: Finding
  /** Found by looking at the whole article: it may outlive an edit of its block for a moment. */
  readonly isOfArticle: boolean
}

export type ProofedBlock = { readonly id: number; readonly found: readonly FoundHere[] }

/** One change that 一键规范 makes, in UTF-16 offsets of its block. */
export type SafeChange = {
  readonly id: number
  readonly rule: string
  readonly from: number
  readonly to: number
  readonly text: string
  readonly suggestion: string
}

/** What the screen tells the worker. */
export type Told =
  | { readonly kind: 'setup'; readonly setup: Setup }
  | { readonly kind: 'paper'; readonly paper: PaperText }
  | { readonly kind: 'safe'; readonly asked: number; readonly paper: PaperText }

/** What the worker says. `isWhole`: article rules had their say too. */
export type Said =
  | { readonly kind: 'rules'; readonly names: Readonly<Record<string, Words>> }
  | { readonly kind: 'blocks'; readonly blocks: readonly ProofedBlock[]; readonly isWhole: boolean }
  | { readonly kind: 'safe'; readonly asked: number; readonly changes: readonly SafeChange[] }
