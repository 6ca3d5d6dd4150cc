import { CalendarDay } from '#core/article/article'
import { foundDetails } from '#core/intake/found-details'
import type { Proposal } from '#core/intake/proposal'
import type { PageDetails } from './intake-state.ts'

/** What the page says of itself, as far as the fields can hold it. */
export function detailsFound(proposal: Proposal): PageDetails {
  const { editionDate, page, section, source } = foundDetails(proposal)
  const day = CalendarDay.safeParse(editionDate)
  return {
    editionDate: day.success ? day.data : '',
    page: page.slice(0, 20),
    section: section.slice(0, 60),
    source: source.slice(0, 120),
  }
}
