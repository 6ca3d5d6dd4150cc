import {
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { ReportTable } from '#core/proofreading/report-table'
import { finishPackage } from './finish-package.ts'
import { textWidth, type HouseStyle } from '#core/house-style/house-style'
import { newspaperStyle } from '#core/house-style/newspaper-style'
import { packageParts } from './package-parts.ts'
import { pageNumbers } from './page-numbers.ts'
import { styleId } from './style-sheet.ts'
import { textRun } from './word-runs.ts'

/** A report on A4 across: title, totals, and every finding in a table whose head repeats. */
export async function proofReportWord(report: ReportTable): Promise<Uint8Array> {
  const { width, height, top, bottom, left, right, footer } = reportStyle.page
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            // docx turns the sheet itself: it wants the sides of the upright one.
            size: { width: height, height: width, orientation: PageOrientation.LANDSCAPE },
            margin: { top, bottom, left, right, header: 851, footer, gutter: 0 },
          },
        },
        ...pageNumbers(reportStyle.pageNumbers),
        children: [
          paragraph(report.title, 'title'),
          ...report.summary.map((sentence) => paragraph(sentence, 'body')),
          ...(report.rows.length === 0 ? [] : [findingsTable(report)]),
        ],
      },
    ],
  })
  const parts = packageParts(reportStyle, { title: report.title, author: '', at: report.at })
  const bytes = await Packer.toArrayBuffer(document, undefined, parts)
  return finishPackage(new Uint8Array(bytes))
}

const { paragraphs } = newspaperStyle
const SMALL = { size: 21, line: 'single', firstLineChars: 0, onGrid: false } as const

const reportStyle: HouseStyle = {
  ...newspaperStyle,
  page: {
    width: 16838,
    height: 11906,
    top: 1134,
    bottom: 1134,
    left: 1134,
    right: 1134,
    header: 680,
    footer: 680,
  },
  paragraphs: {
    ...paragraphs,
    title: { ...paragraphs.title, size: 36, after: 120 },
    body: { ...paragraphs.body, ...SMALL, after: 80 },
    'table-text': { ...paragraphs['table-text'], ...SMALL, size: 18, alignment: 'left' },
    'table-head': { ...paragraphs['table-head'], ...SMALL, size: 18, alignment: 'left' },
  },
}

/** Shares of the text's width: article, place, class, text, suggestion, rule, source, reason. */
const SHARES = [13, 6, 5, 18, 9, 15, 19, 15]

function findingsTable({ heads, rows }: ReportTable): Table {
  const all = textWidth(reportStyle.page)
  return new Table({
    width: { size: all, type: WidthType.DXA },
    columnWidths: SHARES.map((share) => Math.floor((share * all) / 100)),
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: [tableRow(heads, 'table-head'), ...rows.map((row) => tableRow(row, 'table-text'))],
  })
}

function tableRow(cells: readonly string[], style: 'table-head' | 'table-text'): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: style === 'table-head',
    children: cells.map(
      (text) =>
        new TableCell({
          verticalAlign: VerticalAlign.CENTER,
          children: [paragraph(text, style)],
        }),
    ),
  })
}

function paragraph(text: string, style: 'title' | 'body' | 'table-head' | 'table-text'): Paragraph {
  return new Paragraph({ style: styleId(style), children: [textRun(text)] })
}
