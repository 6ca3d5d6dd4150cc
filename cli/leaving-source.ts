import type { DeskStyles } from '#core/house-style/desk-styles'
import type { LeavingContent } from '#backend/publishing/write-form'

/** What `quwen export` has to work with: articles, and the house styles of the desk they are from. */
export type LeavingSource = {
  readonly articles: readonly LeavingContent[]
  readonly styles: DeskStyles
  /** People by name, for their comments. */
  readonly initials: ReadonlyMap<string, string>
}
