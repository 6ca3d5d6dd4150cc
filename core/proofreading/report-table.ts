import type { Language } from '#core/messages/message'
import { placeMessage } from '#core/messages/place-message'
import { rateMessage } from '#core/messages/rate-message'
import { translate, type Translate } from '#core/messages/translate'
import type { ProofedArticle, ProofedFinding, ProofReport } from './proof-report.ts'
import { ruleGroup } from './rule-group.ts'
import type { Words } from './words.ts'

/** A report in words, the same for Excel and Word. */
export type ReportTable = {
  readonly title: string
  readonly at: string
  /** Sentences: totals, rate, the rule it follows, what could not be read. */
  readonly summary: readonly string[]
  /** What the summary and the findings are called, as sheets. */
  readonly sheets: { readonly summary: string; readonly findings: string }
  readonly heads: readonly string[]
  /** As many cells as heads. */
  readonly rows: readonly (readonly string[])[]
}

type Reported = {
  readonly report: ProofReport
  readonly ruleNames: Readonly<Record<string, Words>>
}

const COLUMNS = [
  'article',
  'place',
  'class',
  'text',
  'suggestion',
  'rule',
  'source',
  'message',
] as const

export function reportTable({ report, ruleNames }: Reported, language: Language): ReportTable {
  const t = translate(language)
  const rows = report.articles.flatMap((article) =>
    article.findings.map((finding) => {
      const name = ruleNames[ruleGroup(finding.rule, ruleNames)]?.[language] ?? ''
      const rule = `${finding.rule} ${name}`.trim()
      return [...foundCells(article, finding, t), rule, finding.source, finding.message[language]]
    }),
  )
  return {
    title: t('proof-report.file'),
    at: report.at,
    summary: summaryOf(report, t),
    sheets: { summary: t('proof-report.summary'), findings: t('proof-report.findings') },
    heads: COLUMNS.map((column) => t(`proof-report.column.${column}`)),
    rows,
  }
}

function foundCells(article: ProofedArticle, finding: ProofedFinding, t: Translate): string[] {
  const { place, suggestion } = finding
  return [
    article.title === '' ? t('proof-report.untitled') : article.title,
    placeMessage(t, place),
    t(`proof-report.class.${finding.class}`),
    foundText(finding),
    suggestion === '' ? t('proof-report.delete') : shortened(suggestion ?? ''),
  ]
}

function summaryOf({ total, unread }: ProofReport, t: Translate): string[] {
  const { articles, characters, errors, warnings, hints } = total
  return [
    t('proof-report.total', { articles, characters, errors, warnings, hints }),
    rateMessage(t, total),
    t('proof-report.rate-rule'),
    ...(unread.length === 0 ? [] : [t('proof-report.unread', { count: unread.length })]),
  ]
}

/** Characters on either side: a comma alone would say nothing. */
const AROUND = 6

function foundText({ text, before, after }: ProofedFinding): string {
  const left = Array.from(before).slice(-AROUND).join('')
  const right = Array.from(after).slice(0, AROUND).join('')
  return `${left}〔${shortened(text)}〕${right}`
}

/** A finding may be a whole paragraph; a cell shows enough of it to know it again. */
const LONGEST = 200

function shortened(text: string): string {
  const characters = Array.from(text)
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join('')}…`
}
