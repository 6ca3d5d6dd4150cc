import type { Comments } from './word-comments.ts'
import type { LossCounter } from './word-losses.ts'
import type { Numbering } from './word-numbering.ts'
import type { Relations } from './word-relations.ts'
import type { Styles } from './word-styles.ts'

/** All that reading a paragraph needs of the rest of the file. */
export type WordReading = {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly relations: Relations
  readonly threadOf: Comments['threadOf']
  readonly lose: LossCounter['lose']
  /** Conversations whose range is open here. */
  readonly open: Set<string>
  /** Fields that are open here, the innermost last. */
  readonly fields: { isShown: boolean; isCounted: boolean }[]
}
