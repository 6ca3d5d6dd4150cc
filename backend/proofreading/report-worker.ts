import { parentPort, workerData } from 'node:worker_threads'
import { reportTable } from '#core/proofreading/report-table'
import { proofReportWord } from '#core/publishing/proof-report-word'
import { reportWorkbook } from './report-workbook.ts'
import { ReportOrder } from './report-order.ts'
import { unpackReport } from './run-kept-report.ts'

const { whole, form, language } = ReportOrder.parse(workerData)
const table = reportTable(unpackReport(whole), language)
const bytes = form === 'xlsx' ? await reportWorkbook(table) : await proofReportWord(table)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(new Uint8Array(bytes))
