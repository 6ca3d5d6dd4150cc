import type { LineHint } from './page-hints.ts'
import type { Piece, SetAside } from './proposal.ts'

/** What a unit can only be, when the line itself says so. */
export type UnitKind = 'text' | 'byline' | 'name' | 'caption' | 'photo' | 'table'

/** One paragraph or heading of the page as the eye sees it, before anybody knows which of them it is. */
export type Unit = {
  readonly kind: UnitKind
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly indent: number
  readonly width: number
  /** Empty lines above. */
  readonly gap: number
  /** What stood between this unit and the one before: a page line, a banner, somebody's chat header … */
  readonly boundary: 'none' | 'slight' | 'strong'
  /** Stands in a section of short items. */
  readonly inBriefs: boolean
  /** Stands under the banner 图片新闻, where the text describes a picture and is the body all the same. */
  readonly inPhotoNews: boolean
  /** （下转×版） stood at its end. */
  readonly jumpsOn: boolean
  /** （上接×版） stood at its beginning. */
  readonly continues: boolean
  /** The byline was cut off the end of the paragraph before. */
  readonly fromTail: boolean
  /** What the file says of it, when it says anything. */
  readonly hint: LineHint | null
}

export type Reading = { readonly units: readonly Unit[]; readonly setAside: readonly SetAside[] }
