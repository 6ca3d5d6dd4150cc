import { errorRate } from '#core/proofreading/error-weight'
import type { Translate } from './translate.ts'

/** 差错率 as the rule states it, 万分之几. */
export function rateMessage(
  t: Translate,
  { weight, characters }: { readonly weight: number; readonly characters: number },
): string {
  const rate = errorRate(weight, characters)
  return rate === null
    ? t('proof-report.no-rate')
    : t('proof-report.rate', { rate: rate.toFixed(2), weight: weight.toFixed(1) })
}
