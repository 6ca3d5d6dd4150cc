import type { TextRole } from '#core/proofreading/proof-article'

/** A stretch of text and which side it is on. Deleted text comes before what stands there instead. */
export type Piece = {
  readonly kind: 'same' | 'inserted' | 'deleted'
  readonly text: string
}

/** A sentence and where it stands in its version. */
export type Sentence = {
  readonly text: string
  readonly field: TextRole
  /** Counts the blocks of text of its version in reading order, headline fields and captions too. */
  readonly block: number
}

/** What became of the border between this row's paragraph and the one before it. */
export type Border =
  /** The row goes on in the paragraph of the row before it. */
  | 'none'
  /** A paragraph begins here in both versions, or in the only one that has the row. */
  | 'same'
  /** Split here: the paragraph begins only in the newer version. */
  | 'inserted'
  /** Joined here: the paragraph began only in the older version. */
  | 'deleted'

export type SentenceRow = {
  readonly of: 'text'
  /**
   * `moved` has two rows with one `move`: `left` where the sentence was (only `before` stands
   * there) and `arrived` where it is now, which also says what changed inside it.
   */
  readonly kind: 'same' | 'changed' | 'inserted' | 'deleted' | 'moved'
  readonly move: { readonly number: number; readonly end: 'left' | 'arrived' } | null
  /** Where it stands now; where it stood when it stands nowhere any more. */
  readonly field: TextRole
  readonly before: Sentence | null
  readonly after: Sentence | null
  /** Joined they are the older text without `inserted` and the newer one without `deleted`. */
  readonly pieces: readonly Piece[]
  readonly border: Border
  /** The words are the same; only marks, spaces or their width differ. */
  readonly isPunctuationOnly: boolean
  /** At the first row of a paragraph that became a sub-heading, or the like. */
  readonly retyped: { readonly before: TextRole; readonly after: TextRole } | null
}

/** A photo. Its caption and credit are rows of text behind it. */
export type PhotoRow = {
  readonly of: 'photo'
  readonly kind: 'same' | 'inserted' | 'deleted' | 'moved'
  readonly move: { readonly number: number; readonly end: 'left' | 'arrived' } | null
  readonly media: string
}

export type Row = SentenceRow | PhotoRow

export type ComparisonCounts = {
  readonly same: number
  readonly changed: number
  readonly inserted: number
  readonly deleted: number
  /** A sentence that moved counts once. */
  readonly moved: number
  /** Of the changed ones, those whose words are the same; 0 when they are hidden. */
  readonly punctuationOnly: number
  readonly split: number
  readonly joined: number
  readonly retyped: number
  readonly photos: number
  /** Characters of `inserted` and `deleted` pieces, spaces aside. */
  readonly charactersInserted: number
  readonly charactersDeleted: number
}

/** Two versions of one article, aligned sentence by sentence in reading order. */
export type Comparison = { readonly rows: readonly Row[]; readonly counts: ComparisonCounts }

export type CompareOptions = {
  /** A sentence whose words are the same reads as unchanged, in its newer form. */
  readonly ignorePunctuation: boolean
}
