import type { Place } from '#core/proofreading/finding'
import { assertNever } from '#core/shared/assert'
import type { Translate } from './translate.ts'

/** Where in an article, as editors say it: 标题, 第3段, 图注1. */
export function placeMessage(t: Translate, { field, index }: Place): string {
  switch (field) {
    case 'body':
      return t('proof-report.place.body', { number: index + 1 })
    case 'caption':
      return t('proof-report.place.caption', { number: index + 1 })
    case 'credit':
      return t('proof-report.place.credit', { number: index + 1 })
    case 'kicker':
    case 'title':
    case 'subtitle':
    case 'byline':
      return t(`proof-report.place.${field}`)
    default:
      return assertNever(field)
  }
}
