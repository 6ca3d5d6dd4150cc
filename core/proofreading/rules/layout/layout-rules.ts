import type { Rule } from '../../rule.ts'
import { textAfterByline } from './after-byline.ts'
import { hardWraps } from './hard-wraps.ts'
import { orphanFragment } from './orphan-fragment.ts'
import { tornParagraphs } from './torn-paragraphs.ts'
import { tornWords } from './torn-words.ts'

/** What a column or a copy tore: norms.md §1.3. LY-03 is PU-33. */
export const layoutRules: readonly Rule[] = [
  tornParagraphs,
  orphanFragment,
  textAfterByline,
  hardWraps,
  tornWords,
]
