import { placeMessage } from '#core/messages/place-message'
import type { ProofedFinding } from '#core/proofreading/proof-report'
import { useTranslate } from '../app/use-translate.ts'
import { usePreferences } from '../state/preferences.ts'
import { classNames } from '../ui/class-names.ts'
import type { ReportRow } from './report-rows.ts'

type ReportLineProps = {
  readonly row: ReportRow
  readonly id: string
  readonly index: number
  readonly isCursor: boolean
}

/** One finding: where it is, what stands there among its neighbours, what we would write. */
export function ReportLine({ row, id, index, isCursor }: ReportLineProps) {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  const { article, finding } = row
  const message = finding.message[language]
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index}
      aria-selected={isCursor}
      className={classNames('proof-report-line', isCursor && 'cursor')}
      data-key={row.key}
    >
      <span role="gridcell" className="proof-report-title" title={article.title}>
        {article.title === '' ? t('proof-report.untitled') : article.title}
      </span>
      <span role="gridcell" className="proof-report-place-name">
        {placeMessage(t, finding.place)}
      </span>
      <span role="gridcell" className="proof-report-text">
        <FoundText finding={finding} />
      </span>
      <span role="gridcell" className="proof-report-rule" title={`${message}\n${finding.source}`}>
        <span className="proof-report-id">{finding.rule}</span> {message}
      </span>
      <span role="gridcell" className={classNames('proof-report-class', finding.class)}>
        {t(`proof-report.class.${finding.class}`)}
      </span>
    </div>
  )
}

function FoundText({ finding }: { readonly finding: ProofedFinding }) {
  const t = useTranslate()
  const { before, text, after, suggestion } = finding
  return (
    <>
      <span className="proof-report-around">{before}</span>
      <mark className={text === '' ? 'missing' : ''}>{text}</mark>
      <span className="proof-report-around">{after}</span>
      {suggestion !== null && (
        <>
          <span className="proof-report-arrow"> → </span>
          {suggestion === '' ? (
            <em className="proof-report-delete">{t('proof-report.delete')}</em>
          ) : (
            <ins className="proof-report-right">{suggestion}</ins>
          )}
        </>
      )}
    </>
  )
}
