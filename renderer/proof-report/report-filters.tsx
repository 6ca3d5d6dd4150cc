import type { ReactNode } from 'react'
import { FindingClass } from '#core/proofreading/finding'
import { useTranslate } from '../app/use-translate.ts'
import { SelectField, TextField } from '../ui/field.tsx'
import type { ReportView, RuleFound } from './report-rows.ts'
import { useReportView } from './report-view.ts'

/** Stands for "every one"; no class and no rule is called so. */
const ANY = '*'

type ReportFiltersProps = {
  readonly view: ReportView
  readonly rules: readonly RuleFound[]
  /** How much of the report is in view. */
  readonly children: ReactNode
}

export function ReportFilters({ view, rules, children }: ReportFiltersProps) {
  const t = useTranslate()
  return (
    <div className="proof-report-filters" role="search">
      <SelectField
        label={t('proof-report.column.class')}
        value={view.class ?? ANY}
        options={[
          { value: ANY, label: t('proof-report.any-class') },
          ...FindingClass.options.map((value) => ({
            value,
            label: t(`proof-report.class.${value}`),
          })),
        ]}
        onPick={(value) => look({ class: value === ANY ? null : value })}
      />
      <SelectField
        label={t('proof-report.column.rule')}
        value={view.rule ?? ANY}
        options={[
          { value: ANY, label: t('proof-report.any-rule') },
          ...rules.map(({ rule, count }) => ({ value: rule, label: `${rule} (${count})` })),
        ]}
        onPick={(value) => look({ rule: value === ANY ? null : value })}
      />
      <SelectField
        label={t('proof-report.sort')}
        value={view.sort}
        options={[
          { value: 'order', label: t('proof-report.sort-order') },
          { value: 'title', label: t('proof-report.sort-title') },
          { value: 'rule', label: t('proof-report.sort-rule') },
        ]}
        onPick={(sort) => look({ sort })}
      />
      <TextField
        label={t('proof-report.search')}
        type="search"
        value={view.search}
        onChange={(event) => look({ search: event.target.value })}
      />
      <p className="proof-report-shown" role="status">
        {children}
      </p>
    </div>
  )
}

function look(change: Partial<ReportView>): void {
  useReportView.setState(({ view }) => ({ view: { ...view, ...change } }))
}
