import type { Rule } from '../../rule.ts'
import {
  correspondentFirst,
  missingByline,
  mixedSeparators,
  photoAndCredit,
} from './byline-form.ts'
import { captionEnds, poorCaption } from './caption-form.ts'
import { datelineWithoutTime, missingDateline, vagueTime } from './dateline-form.ts'
import { datelineInTitle, longTitle, repeatedSubtitle } from './headline-form.ts'

/** Datelines, bylines, captions, headlines. */
export const formRules: readonly Rule[] = [
  missingDateline,
  datelineWithoutTime,
  missingByline,
  mixedSeparators,
  photoAndCredit,
  poorCaption,
  correspondentFirst,
  vagueTime,
  captionEnds,
  longTitle,
  repeatedSubtitle,
  datelineInTitle,
]
