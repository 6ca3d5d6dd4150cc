import type { Rule } from '../../rule.ts'
import { blankBetweenHan } from './blanks.ts'
import { bookTitleMisused } from './book-titles.ts'
import { colonInColon } from './colon.ts'
import { dashForm, routeDash } from './dash.ts'
import { documentNumber } from './document-number.ts'
import { ellipsisForm, ellipsisWithEtcetera } from './ellipsis.ts'
import {
  commaBeforeConjunction,
  commaBeforeEtcetera,
  commaBetweenQuoted,
  commaInEstimate,
} from './enumeration-comma.ts'
import { fullWidthLetters } from './full-width-letters.ts'
import {
  halfWidthBrackets,
  halfWidthColon,
  halfWidthMarks,
  halfWidthStop,
  straightQuotes,
} from './half-width.ts'
import { commaInHeadline, markAtHeadlineEnd } from './headline-marks.ts'
import { middleDot } from './middle-dot.ts'
import { quotationInQuotation, titleInTitle } from './nested.ts'
import { orderWord, partNumber } from './numbering.ts'
import { stopAfterQuotation, stopOutsideQuotation } from './quotation-end.ts'
import { missingEndMark } from './missing-end-mark.ts'
import { parallelClauses } from './parallel.ts'
import { seriesOrder, seriesStops } from './series.ts'
import { amountRange, timeRange } from './ranges.ts'
import { markAtLineStart, stackedMarks } from './stacked-marks.ts'
import { unpairedMarks } from './unpaired.ts'

/** Marks: GB/T 15834—2011. */
export const punctuationRules: readonly Rule[] = [
  halfWidthMarks,
  halfWidthColon,
  halfWidthStop,
  halfWidthBrackets,
  straightQuotes,
  quotationInQuotation,
  titleInTitle,
  bookTitleMisused,
  commaBetweenQuoted,
  commaBeforeEtcetera,
  commaBeforeConjunction,
  commaInEstimate,
  ellipsisForm,
  ellipsisWithEtcetera,
  dashForm,
  timeRange,
  amountRange,
  routeDash,
  markAtLineStart,
  stackedMarks,
  stopAfterQuotation,
  stopOutsideQuotation,
  colonInColon,
  fullWidthLetters,
  blankBetweenHan,
  documentNumber,
  middleDot,
  partNumber,
  orderWord,
  markAtHeadlineEnd,
  commaInHeadline,
  unpairedMarks,
  missingEndMark,
  seriesOrder,
  seriesStops,
  parallelClauses,
]
