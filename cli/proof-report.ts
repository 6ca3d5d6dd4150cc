import { placeMessage } from '#core/messages/place-message'
import { rateMessage } from '#core/messages/rate-message'
import type { ProofedFinding } from '#core/proofreading/proof-report'
import type { ProofTotal } from '#core/proofreading/proof-total'
import type { Terminal } from './tell.ts'

type Proofed = {
  readonly title: string
  readonly file: string
  readonly findings: readonly ProofedFinding[]
}

/** One article for people: its title, and a line for each finding. */
export function articleReport(
  { title, file, findings }: Proofed,
  { t, language }: Terminal,
): string {
  const lines = findings.map((finding) => {
    const { place, rule, source, before, text, after, suggestion, message } = finding
    const change = suggestion === '' ? t('proof-report.delete') : suggestion
    const found = `${before}〔${text}〕${after}`
    const written = change === null ? found : `${found} → ${change}`
    const kind = t(`proof-report.class.${finding.class}`)
    return `  ${kind}  ${placeMessage(t, place)}  ${written}  ${message[language]}  [${rule}] ${source}`
  })
  const heading = `${title === '' ? t('proof-report.untitled') : title}  (${file})`
  return [heading, ...(lines.length === 0 ? [`  ${t('cli.no-findings')}`] : lines), ''].join('\n')
}

export function totalReport(total: ProofTotal, { t }: Terminal): string {
  return `${t('proof-report.total', total)}\n${rateMessage(t, total)}`
}
