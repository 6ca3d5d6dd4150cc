import type { Rule } from '../../rule.ts'
import { captionDay, dayAfterEdition } from './day-after-edition.ts'
import { headlineFigures, headlineQuotes } from './headline-and-body.ts'
import { nameVariants } from './name-variants.ts'
import { countDisagreement, repeatedParagraph } from './repeated-paragraph.ts'
import { titleVariants } from './title-variants.ts'

/** What disagrees within one article. */
export const consistencyRules: readonly Rule[] = [
  headlineFigures,
  headlineQuotes,
  nameVariants,
  dayAfterEdition,
  titleVariants,
  countDisagreement,
  captionDay,
  repeatedParagraph,
]
