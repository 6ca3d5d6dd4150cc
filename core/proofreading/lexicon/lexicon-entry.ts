import type { FindingClass } from '../finding.ts'

/** One entry of a lexicon: words, or a pattern that is tried where one of its words was seen. */
export type LexiconEntry = {
  readonly id: string
  readonly words: readonly string[]
  readonly find?: RegExp
  /** The part of the match that is wrong; the whole match when it is not told. */
  readonly wrong?: string
  /** What to write instead, with `$1` for groups of `find`; null leaves it to the editor. */
  readonly right: string | null
  /** What to consider when there is nothing to write by one key. */
  readonly say?: string
  readonly class: FindingClass
  readonly isOnByDefault?: false
  /** When it does not hold, told with the finding. */
  readonly note?: string
  /** Holds inside direct speech and titles too. */
  readonly isSaidOfQuotations?: true
  /** Made up from what may be mistyped: left alone wherever a word might be cut. */
  readonly isDoubtful?: true
  readonly source: string
  readonly examples?: { readonly find: readonly string[]; readonly leaveAlone: readonly string[] }
}
