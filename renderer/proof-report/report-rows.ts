import type { FindingClass } from '#core/proofreading/finding'
import type { ProofedArticle, ProofedFinding } from '#core/proofreading/proof-report'

/** One line of the table. */
export type ReportRow = {
  readonly key: string
  readonly article: ProofedArticle
  readonly finding: ProofedFinding
}

export type ReportView = {
  /** Null shows every class, every rule. */
  readonly class: FindingClass | null
  readonly rule: string | null
  readonly search: string
  readonly sort: 'order' | 'title' | 'rule'
}

export const WHOLE_REPORT: ReportView = { class: null, rule: null, search: '', sort: 'order' }

export function allRows(articles: readonly ProofedArticle[]): readonly ReportRow[] {
  return articles.flatMap((article) =>
    article.findings.map((finding, at) => ({ key: `${article.id}-${at}`, article, finding })),
  )
}

/** What is left of the report, in the order asked for; rows that are equal stay as they were. */
export function rowsInView(rows: readonly ReportRow[], view: ReportView): readonly ReportRow[] {
  const words = view.search.trim().toLowerCase()
  const shown = rows.filter(
    ({ article, finding }) =>
      (view.class === null || finding.class === view.class) &&
      (view.rule === null || finding.rule === view.rule) &&
      (words === '' || holds(article, finding, words)),
  )
  if (view.sort === 'order') return shown
  const keyOf = view.sort === 'title' ? titleOf : ruleOf
  return shown.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other), 'zh-CN'))
}

export type RuleFound = { readonly rule: string; readonly count: number }

/** Rules that found something, with how often, the most frequent first; and the one asked for. */
export function rulesFound(rows: readonly ReportRow[], asked: string | null): readonly RuleFound[] {
  const counts = new Map<string, number>(asked === null ? [] : [[asked, 0]])
  for (const { finding } of rows) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1)
  return [...counts]
    .map(([rule, count]) => ({ rule, count }))
    .toSorted((one, other) => other.count - one.count || one.rule.localeCompare(other.rule))
}

function holds({ title }: ProofedArticle, finding: ProofedFinding, words: string): boolean {
  const { rule, before, text, after, suggestion, message } = finding
  return [title, rule, `${before}${text}${after}`, suggestion ?? '', message.zh, message.en].some(
    (field) => field.toLowerCase().includes(words),
  )
}

function titleOf({ article }: ReportRow): string {
  return article.title
}

function ruleOf({ finding }: ReportRow): string {
  return finding.rule
}
