import writeXlsxFile from 'write-excel-file/node'
import type { ReportTable } from '#core/proofreading/report-table'
import { xmlText } from '#core/publishing/xml-text'

/** In Excel's characters: article, place, class, text, suggestion, rule, source, reason. */
const WIDTHS = [32, 10, 7, 36, 22, 24, 26, 40]

/** Two sheets, totals and findings. Every cell is text: nothing in an article is ever computed. */
export function reportWorkbook(report: ReportTable): Promise<Uint8Array> {
  const { sheets, title, summary, heads, rows } = report
  return writeXlsxFile([
    {
      sheet: sheets.findings,
      data: [heads.map((head) => cell(head, 'bold')), ...rows.map((row) => row.map(textCell))],
      columns: WIDTHS.map((width) => ({ width })),
      stickyRowsCount: 1,
    },
    {
      sheet: sheets.summary,
      data: [[cell(title, 'bold')], ...summary.map((sentence) => [textCell(sentence)])],
      columns: [{ width: 110 }],
    },
  ]).toBuffer()
}

function textCell(text: string) {
  return cell(text, undefined)
}

function cell(text: string, fontWeight: 'bold' | undefined) {
  const weight = fontWeight === undefined ? {} : { fontWeight }
  return {
    value: xmlText(text),
    type: String,
    wrap: true,
    alignVertical: 'top',
    ...weight,
  } as const
}
