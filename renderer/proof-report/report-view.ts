import { create } from 'zustand'
import { WHOLE_REPORT, type ReportView } from './report-rows.ts'

/** How the report is looked at. It stays while findings are gone to and the articles run again. */
type Looking = {
  readonly view: ReportView
  /** The line the keyboard stands on. */
  readonly chosen: string | null
}

export const useReportView = create<Looking>(() => ({ view: WHOLE_REPORT, chosen: null }))
