import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { dutyName } from '#core/messages/duty-name'
import { eventOpinion, eventWords } from '#core/messages/record-words'
import { chainWords, releaseWords } from '#core/messages/sheet-words'
import type { Translate } from '#core/messages/translate'
import type { RecordEntry } from '#core/review/record'
import type { SignOffSheet } from '#core/review/sign-off-sheet'
import { finishPackage } from './finish-package.ts'
import { textWidth, type HouseStyle } from '#core/house-style/house-style'
import { newspaperStyle } from '#core/house-style/newspaper-style'
import { packageParts } from './package-parts.ts'
import { opinionSize } from './opinion-size.ts'
import { styleId } from './style-sheet.ts'
import { sizedRun, textRun } from './word-runs.ts'

export type SheetOrder = {
  readonly sheets: readonly SignOffSheet[]
  readonly t: Translate
  /** A moment as the newsroom's clock says it. */
  readonly moment: (at: string) => string
  /** ISO 8601 in UTC. */
  readonly at: string
}

/** 审签单 on A4, one article a page, as a chief editor pins it to the page proof. */
export async function signOffSheetWord({ sheets, t, moment, at }: SheetOrder): Promise<Uint8Array> {
  const { width, height, top, bottom, left, right, footer } = sheetStyle.page
  const document = new Document({
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top, bottom, left, right, header: 851, footer, gutter: 0 },
          },
        },
        children: sheets.flatMap((sheet, index) =>
          onePage(sheet, { t, moment, isFirst: index === 0 }),
        ),
      },
    ],
  })
  const title = sheets
    .map((sheet) => sheet.title)
    .join('；')
    .slice(0, 255)
  const parts = packageParts(sheetStyle, { title, author: '', at })
  const bytes = await Packer.toArrayBuffer(document, undefined, parts)
  return finishPackage(new Uint8Array(bytes))
}

const { paragraphs } = newspaperStyle
const SMALL = {
  size: 20,
  line: 'single',
  firstLineChars: 0,
  onGrid: false,
  alignment: 'left',
} as const

const sheetStyle: HouseStyle = {
  ...newspaperStyle,
  page: {
    width: 11906,
    height: 16838,
    top: 1134,
    bottom: 1021,
    left: 1134,
    right: 1134,
    header: 567,
    footer: 567,
  },
  paragraphs: {
    ...paragraphs,
    title: { ...paragraphs.title, size: 40, after: 200 },
    caption: { ...paragraphs.caption, before: 60, after: 0, alignment: 'right' },
    'table-text': { ...paragraphs['table-text'], ...SMALL },
    'table-head': { ...paragraphs['table-head'], ...SMALL },
  },
}

type Page = Pick<SheetOrder, 't' | 'moment'> & { readonly isFirst: boolean }

function onePage(sheet: SignOffSheet, page: Page): (Paragraph | Table)[] {
  const { t, moment, isFirst } = page
  return [
    new Paragraph({
      style: styleId('title'),
      pageBreakBefore: !isFirst,
      children: [textRun(t('sheet.title'))],
    }),
    factsTable(sheet, t),
    gap(),
    signOffsTable(sheet, page),
    gap(),
    endTable(sheet, t),
    new Paragraph({
      style: styleId('caption'),
      children: [sizedRun(t('sheet.printed', { at: moment(sheet.printedAt) }), 16)],
    }),
  ]
}

/** Word joins tables that touch. */
function gap(): Paragraph {
  return new Paragraph({ style: styleId('table-text'), children: [] })
}

const ALL = textWidth(sheetStyle.page)

function factsTable(sheet: SignOffSheet, t: Translate): Table {
  const { title, byline, section, source, editionDate, page, characters, photos, stage } = sheet
  return ruled(
    [14, 40, 14, 32],
    [
      wide(t('sheet.article'), title === '' ? t('article.untitled') : title),
      wide(t('article.byline'), byline),
      pair([t('article.section'), section, t('article.source'), source]),
      pair([t('article.edition-date'), editionDate ?? '', t('article.page'), page]),
      pair([
        t('sheet.size'),
        t('sheet.size-words', { characters, photos }),
        t('article.stage'),
        t(`stage.${stage}`),
      ]),
    ],
  )
}

function wide(name: string, value: string): TableRow {
  return row([head(name), cell(value, { span: 3 })])
}

function pair(facts: readonly string[]): TableRow {
  return row(facts.map((word, index) => (index % 2 === 0 ? head(word) : cell(word))))
}

/** Shares of the width: duty, outcome, name, role, time, opinion, corrections, by hand. */
const SHARES = [10, 7, 10, 10, 12, 34, 8, 9] as const

function signOffsTable({ entries }: SignOffSheet, { t, moment }: Page): Table {
  const heads = [
    t('sheet.step'),
    t('sheet.outcome'),
    t('sheet.signer'),
    t('sheet.role'),
    t('sheet.at'),
    t('sheet.opinion'),
    t('sheet.corrections'),
    t('sheet.by-hand'),
  ]
  const width = (SHARES[5] * ALL) / 100 - 2 * SIDE
  const size = opinionSize(
    entries.map((entry) => opinionOf(entry, t)),
    width,
  )
  const rows = entries.map((entry) => signOffRow(entry, { t, moment, size }))
  const nobody = row([cell(t('sheet.empty'), { span: SHARES.length })])
  return ruled(SHARES, [row(heads.map(head), true), ...(rows.length === 0 ? [nobody] : rows)])
}

type Look = Pick<SheetOrder, 't' | 'moment'> & { readonly size: number }

/** A row that is longer than half a page may break; any other goes over as a whole. */
const LONG = 600

function signOffRow(entry: RecordEntry, { t, moment, size }: Look): TableRow {
  const { event, by, at } = entry
  const opinion = opinionOf(entry, t)
  const isSigned = event.kind === 'signed'
  const step = isSigned
    ? dutyName(t, { id: event.duty, kind: event.dutyKind, name: event.dutyName })
    : eventWords(t, event)
  return new TableRow({
    cantSplit: opinion.length < LONG,
    height: { value: 560, rule: 'atLeast' },
    children: [
      head(step),
      cell(isSigned ? t(`outcome.${event.outcome}`) : ''),
      cell(by.name),
      cell(t(`role.${by.role}`)),
      cell(moment(at), { size: 16 }),
      cell(opinion, { size }),
      cell(isSigned ? String(event.corrections) : ''),
      cell(''),
    ],
  })
}

function opinionOf({ event }: RecordEntry, t: Translate): string {
  const waiver = event.kind === 'signed' ? event.waiver : ''
  const opinion = eventOpinion(event)
  return waiver === '' ? opinion : `${opinion}（${t('sign-off.waived', { reason: waiver })}）`
}

function endTable(sheet: SignOffSheet, t: Translate): Table {
  const checks = sheet.checks.map(({ check, left }) =>
    t('sheet.checked', {
      check: t(`sign-off.check.${check}`),
      left: left === 0 ? t('sign-off.check.clear') : t('sign-off.check.left', { count: left }),
    }),
  )
  return ruled(
    [14, 86],
    [
      row([head(t('sheet.machine')), cell(checks.join('；'))]),
      row([head(t('sheet.text')), cell(releaseWords(t, sheet))]),
      row([head(t('sheet.chain')), cell(chainWords(t, sheet), { size: 18 })]),
      new TableRow({
        cantSplit: true,
        height: { value: 900, rule: 'atLeast' },
        children: [head(t('sheet.chief')), cell('')],
      }),
    ],
  )
}

/** Twips on either side of what stands in a cell. */
const SIDE = 80

function ruled(shares: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    width: { size: ALL, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.floor((share * ALL) / 100)),
    layout: TableLayoutType.FIXED,
    margins: { top: 50, bottom: 50, left: SIDE, right: SIDE },
    rows,
  })
}

function row(cells: readonly TableCell[], isHead = false): TableRow {
  return new TableRow({ cantSplit: true, tableHeader: isHead, children: cells })
}

function head(text: string): TableCell {
  return holding(new Paragraph({ style: styleId('table-head'), children: [textRun(text)] }))
}

type CellLook = { readonly span?: number; readonly size?: number }

function cell(text: string, { span = 1, size = SMALL.size }: CellLook = {}): TableCell {
  const run = size === SMALL.size ? textRun(text) : sizedRun(text, size)
  return holding(new Paragraph({ style: styleId('table-text'), children: [run] }), span)
}

function holding(paragraph: Paragraph, columnSpan = 1): TableCell {
  return new TableCell({ columnSpan, verticalAlign: VerticalAlign.CENTER, children: [paragraph] })
}
