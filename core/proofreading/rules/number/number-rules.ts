import type { Rule } from '../../rule.ts'
import { approximateNumber } from './approximate-number.ts'
import {
  decreaseByTimes,
  decreaseWithMinus,
  moreThanAll,
  pointsOfPercent,
} from './decrease-by-times.ts'
import { doubledMeasure, percentAndPoints } from './doubled-sign.ts'
import { digitsWithHundreds, wideThousands } from './digits-with-hundreds.ts'
import { contradictoryApproximation, doubledApproximation } from './doubled-approximation.ts'
import { impossibleDay } from './impossible-day.ts'
import { membersAndCount, peopleAndCount } from './list-and-count.ts'
import { dayNames, lunarDate } from './lunar-date.ts'
import { mixedDate } from './mixed-date.ts'
import { mixedNumerals } from './mixed-numerals.ts'
import { partsAndTotal } from './parts-and-total.ts'
import { doubledCurrency, increasedTo, percentInWords } from './percent-in-words.ts'
import { percentRange, wanRange } from './range-of-figures.ts'
import { decadeWithoutCentury, shortYear } from './short-year.ts'
import { sessionInDigits, twoAsQuantity, zeroInYear } from './two-as-quantity.ts'
import { wrongWeekday } from './wrong-weekday.ts'

/** Figures: GB/T 15835—2011. */
export const numberRules: readonly Rule[] = [
  mixedDate,
  shortYear,
  decadeWithoutCentury,
  approximateNumber,
  doubledApproximation,
  contradictoryApproximation,
  percentRange,
  wanRange,
  digitsWithHundreds,
  wideThousands,
  impossibleDay,
  decreaseByTimes,
  twoAsQuantity,
  zeroInYear,
  sessionInDigits,
  lunarDate,
  dayNames,
  percentInWords,
  doubledCurrency,
  increasedTo,
  partsAndTotal,
  mixedNumerals,
  decreaseWithMinus,
  pointsOfPercent,
  wrongWeekday,
  membersAndCount,
  peopleAndCount,
  percentAndPoints,
  doubledMeasure,
  moreThanAll,
]
