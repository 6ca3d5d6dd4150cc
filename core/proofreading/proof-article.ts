import type { Genre } from '#core/article/article'
import type { Place } from './finding.ts'

/** What a block of text is; rules say which roles they read. */
export type TextRole =
  | 'kicker'
  | 'title'
  | 'subtitle'
  | 'paragraph'
  | 'subheading'
  | 'list-item'
  | 'cell'
  | 'quotation'
  | 'caption'
  | 'credit'
  | 'byline'

/** One block as proofreading sees it: plain text, no marks. */
export type ProofText = {
  readonly place: Place
  readonly role: TextRole
  readonly text: string
}

/** A whole article as proofreading sees it, in reading order: kicker, title, subtitle, body, byline. */
export type ProofArticle = {
  readonly texts: readonly ProofText[]
  /** `YYYY-MM-DD`; null while no edition is set. */
  readonly editionDate: string | null
  readonly genre: Genre
  readonly photos: number
}
