import { openArticle } from '../desk/open-article.ts'
import { goTo } from '../state/place.ts'
import type { ReportRow } from './report-rows.ts'

/** Opens the article of a finding at the desk. */
export function goToFinding({ article }: ReportRow): void {
  goTo({ kind: 'desk' })
  void openArticle(article.id)
}
