import { bylineKind } from '#core/article/byline'
import { isBanner, isBriefsBanner, isPhotoBanner } from './banner.ts'
import { bylineTailAt, isCaption, isScene } from './byline-tail.ts'
import { doubt } from './doubt.ts'
import { furnitureOf, isDateOnly } from './furniture.ts'
import { isNameList, isOffice } from './line-shape.ts'
import { lookOf } from './look.ts'
import type { LineHint, PageHints } from './page-hints.ts'
import { partText } from './part-text.ts'
import type { Piece, SetAside, SetAsideReason } from './proposal.ts'
import type { LetterLine } from './letter-lines.ts'
import { letterLines } from './letter-lines.ts'
import type { SourceLine } from './source-line.ts'
import { stretched } from './stretched.ts'
import { turnFromEnd, turnOnAt } from './turn.ts'
import type { Reading, Unit } from './unit.ts'
import { hanLength } from './words.ts'
import { isWrapped, measureOf, type Measure } from './wrapping.ts'

/** A line with the reason why it belongs to no article, or none. */
type Judged = {
  readonly line: SourceLine
  readonly aside: SetAside | null
  readonly text: string
  readonly hint: LineHint | null
  /** Where the table ends that it is a row of; -1 for all other lines. */
  readonly tableTo: number
}

const STRONG: ReadonlySet<SetAsideReason> = new Set([
  'masthead',
  'page-number',
  'banner',
  'greeting',
])
const LINES_A_STEP = 100

/** No paragraph of a wrapped page is longer. */
const MOST_WRAPPED = 400

/** Sets the lines aside that belong to no article, and joins the rest where a layout wrapped it. */
export function* readUnits(
  source: string,
  lines: readonly SourceLine[],
  hints: PageHints,
): Generator<number, Reading> {
  const judged = hinted(source, yield* judge(lines), hints)
  const measure = measureOf(lines)
  const units: Unit[] = []
  const setAside: SetAside[] = []
  let context: Context = {
    boundary: 'none',
    inBriefs: false,
    inPhotoNews: false,
    continues: false,
    underPicture: false,
  }

  let rested = 0
  for (let index = 0; index < judged.length;) {
    if (index >= rested + LINES_A_STEP) {
      yield 0.5 + (0.5 * index) / judged.length
      rested = index
    }
    const first = judged[index]
    if (first === undefined) break
    if (first.aside !== null) {
      setAside.push(first.aside)
      context = afterAside(context, first)
      index += 1
      continue
    }
    const isTable = first.tableTo >= 0
    const count = isTable ? tableLines(judged, index) : wrappedLines(judged, index, measure)
    const group = judged.slice(index, index + count).map(({ line }) => line)
    const cut = isTable
      ? tableUnit(source, group, context)
      : cutUnit(source, group, { ...context, hint: first.hint })
    units.push(...cut.units)
    setAside.push(...cut.setAside)
    context = {
      boundary: 'none',
      inBriefs: context.inBriefs,
      inPhotoNews: context.inPhotoNews && staysInPhotoNews(cut.units),
      continues: false,
      underPicture: hasPicture(cut.units.at(-1)),
    }
    index += count
  }
  return { units, setAside }
}

type Context = {
  readonly boundary: Unit['boundary']
  readonly inBriefs: boolean
  readonly inPhotoNews: boolean
  readonly continues: boolean
  /** The line above is a byline that says who took the pictures, or the caption of one. */
  readonly underPicture: boolean
}

/** A line of which the file says what it is belongs to an article, whatever it looks like. */
function hinted(
  source: string,
  judged: readonly Looked[],
  { lines, tables }: PageHints,
): readonly Judged[] {
  if (lines.size === 0 && tables.length === 0)
    return judged.map((one) => ({ ...one, hint: null, tableTo: -1 }))
  let next = 0
  return judged.map((one) => {
    const { from } = one.line
    while ((tables[next]?.to ?? Infinity) < from) next += 1
    const table = tables[next]
    const tableTo = table !== undefined && table.from <= from ? table.to : -1
    const hint = lines.get(from === 0 ? 0 : source.lastIndexOf('\n', from - 1) + 1) ?? null
    const isCertain = tableTo >= 0 || (hint !== null && hint.kind !== 'heading')
    return { ...one, aside: isCertain ? null : one.aside, hint, tableTo }
  })
}

function tableLines(judged: readonly Judged[], from: number): number {
  const tableTo = judged[from]?.tableTo
  let count = 1
  while (judged[from + count]?.tableTo === tableTo) count += 1
  return count
}

function tableUnit(source: string, group: readonly SourceLine[], context: Context): Cut {
  const [lead] = group
  if (lead === undefined) return { units: [], setAside: [] }
  const pieces = group.map(({ from, to }) => ({ from, to }))
  const { boundary, inBriefs, inPhotoNews, continues } = context
  const unit: Unit = {
    kind: 'table',
    pieces,
    text: lookOf(partText(source, 'table', pieces)),
    indent: lead.indent,
    width: lead.width,
    gap: lead.gap,
    boundary,
    inBriefs,
    inPhotoNews,
    continues,
    jumpsOn: false,
    fromTail: false,
    hint: null,
  }
  return { units: [unit], setAside: [] }
}

function hasPicture(unit: Unit | undefined): boolean {
  if (unit === undefined) return false
  return unit.kind === 'caption' || (unit.kind === 'byline' && /[图摄]/u.test(unit.text))
}

function afterAside(context: Context, { aside, text }: Judged): Context {
  if (aside === null) return context
  const { reason } = aside
  const isBannerLine = reason === 'banner'
  const boundary = STRONG.has(reason) ? 'strong' : context.boundary
  return {
    boundary: boundary === 'none' && reason !== 'turn-line' ? 'slight' : boundary,
    inBriefs:
      isBannerLine || reason === 'page-number'
        ? isBannerLine && isBriefsBanner(text)
        : context.inBriefs,
    inPhotoNews: isBannerLine && isPhotoBanner(text),
    underPicture: false,
    continues:
      context.continues || (reason === 'turn-line' && /[上接]/u.test(text) && !/下/u.test(text)),
  }
}

type Looked = Omit<Judged, 'hint' | 'tableTo'>

function* judge(lines: readonly SourceLine[]): Generator<number, readonly Looked[]> {
  const letters = yield* stretched(letterLines(lines), 0, 0.25)
  const judged: Looked[] = []
  let listed = false
  for (const [index, line] of lines.entries()) {
    if (index % LINES_A_STEP === 0) yield 0.25 + (0.25 * index) / lines.length
    if (line.gap > 0) listed = false
    const aside = judgeLine(lines, index, letters[index] ?? null)
    const inList = listed && line.text.length <= 40 && !/[。]/u.test(line.text)
    judged.push(judgement(line, inList ? { reason: 'masthead', sure: true } : aside))
    if (aside?.opensList === true) listed = true
  }
  return nextToFurniture(judged)
}

type Aside = {
  readonly reason: SetAsideReason
  readonly sure: boolean
  readonly opensList?: boolean
}

function judgement(line: SourceLine, aside: Aside | null): Looked {
  const { from, to, text } = line
  if (aside === null) return { line, aside: null, text }
  const unsure = aside.sure ? null : doubt('set-aside-unsure')
  return { line, aside: { piece: { from, to }, reason: aside.reason, doubt: unsure }, text }
}

function judgeLine(lines: readonly SourceLine[], index: number, letter: LetterLine): Aside | null {
  const line = lines[index]
  if (line === undefined) return null
  const furniture = furnitureOf(line.text)
  if (
    letter !== null &&
    (letter.reason !== 'greeting' || furniture === null || furniture.reason === 'staff-line')
  )
    return letter
  if (isDateOnly(line.text))
    return closesNotice(lines, index) ? null : { reason: 'page-number', sure: true }

  if (furniture !== null) return { ...furniture, sure: true }

  const banner = isBanner(line.text)
  if (banner === null || !standsAboveTitle(lines, index)) return null
  return { reason: 'banner', sure: banner === 'sure' }
}

/** A date under the office that signs a notice, or right-aligned under the text. */
function closesNotice(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index]
  const above = lines[index - 1]
  if (line === undefined || above === undefined || line.gap > 1) return false
  return isOffice(above.text) || (line.indent >= 12 && above.text.length > 30)
}

function standsAboveTitle(lines: readonly SourceLine[], index: number): boolean {
  const below = lines[index + 1]
  return below !== undefined && below.gap <= 2
}

/** The paper's name between a date line and a staff line is part of the page head. */
function nextToFurniture(judged: readonly Looked[]): readonly Looked[] {
  return judged.map((one, index) => {
    const { line, aside } = one
    if (aside !== null) return one
    const above = index === 0 || line.gap > 0 ? null : judged[index - 1]
    const below = judged[index + 1]
    const belowIs = below !== undefined && isPageHead(below) && below.line.gap <= 1
    const aboveIs = above !== null && above !== undefined && isPageHead(above)
    if (!belowIs && !(aboveIs && (below === undefined || below.line.gap > 0))) return one
    if (!isHouseName(line.text)) return one
    return judgement(line, { reason: 'masthead', sure: aboveIs || index === 0 })
  })
}

function isPageHead({ aside }: Looked): boolean {
  return (
    aside !== null &&
    (aside.reason === 'masthead' || aside.reason === 'page-number' || aside.reason === 'staff-line')
  )
}

function isHouseName(text: string): boolean {
  return hanLength(text) <= 9 && !/[，。！？：；、“”]/u.test(text) && bylineKind(text) === 'none'
}

function wrappedLines(judged: readonly Judged[], from: number, measure: Measure): number {
  let count = 1
  for (; count < MOST_WRAPPED; count += 1) {
    const line = judged[from + count - 1]
    const next = judged[from + count]
    if (line === undefined || next === undefined || next.aside !== null) return count
    if (line.hint !== null || next.hint !== null || next.tableTo >= 0) return count
    if (isNameList(line.line.text) || isNameList(next.line.text)) return count
    if (!isWrapped(line.line, next.line, measure)) return count
  }
  return count
}

type Cut = { readonly units: readonly Unit[]; readonly setAside: readonly SetAside[] }

/** One unit of wrapped lines, with jump marks and a byline at its end taken off. */
function cutUnit(
  source: string,
  group: readonly SourceLine[],
  context: Context & { readonly hint: LineHint | null },
): Cut {
  const lead = group[0]
  if (lead === undefined) return { units: [], setAside: [] }

  let pieces: readonly Piece[] = group.map(({ from, to }) => ({ from, to }))
  const setAside: SetAside[] = []
  const raw = () => pieces.map(({ from, to }) => source.slice(from, to)).join('')
  const take = (from: number, to: number) => {
    for (const piece of cutPieces(pieces, from, to))
      setAside.push({ piece: trimmed(source, piece), reason: 'turn-line', doubt: null })
  }

  const boxes = /^□{2,4}(?=[^\s□])/u.exec(raw())?.[0].length ?? 0
  const fromEnd = turnFromEnd(raw().slice(boxes))
  if (fromEnd > 0) {
    take(boxes, boxes + fromEnd)
    pieces = [...cutPieces(pieces, 0, boxes), ...cutPieces(pieces, boxes + fromEnd, Infinity)]
  }
  const onAt = turnOnAt(raw())
  if (onAt > 0) {
    take(onAt, raw().length)
    pieces = cutPieces(pieces, 0, onAt)
  }
  const shape = {
    indent: lead.indent,
    gap: lead.gap,
    width: lead.width,
    inBriefs: context.inBriefs,
    inPhotoNews: context.inPhotoNews,
  }
  const first = {
    ...shape,
    boundary: context.boundary,
    continues: fromEnd > 0 || context.continues,
  }
  const whole = raw()
  const tailAt = isCaption(whole) && !context.inPhotoNews ? -1 : bylineTailAt(whole)
  const body = tailAt > 0 ? cutPieces(pieces, 0, tailAt) : pieces
  const text = lookOf(partText(source, 'list-item', body))
  if (text === '') return { units: [], setAside: [...setAside, ...ornaments(source, body)] }

  const unit: Unit = {
    ...first,
    kind: context.hint === null ? kindOf(text, context) : 'text',
    pieces: body,
    text,
    jumpsOn: onAt > 0,
    fromTail: false,
    hint: context.hint,
  }
  if (tailAt <= 0) return { units: [unit], setAside }

  const tail = cutPieces(pieces, tailAt, whole.length).map((piece) => trimmed(source, piece))
  const byline: Unit = {
    ...shape,
    kind: 'byline',
    gap: 0,
    boundary: 'none',
    continues: false,
    pieces: tail,
    text: partText(source, 'list-item', tail),
    jumpsOn: false,
    fromTail: true,
    hint: null,
  }
  return { units: [unit, byline], setAside }
}

function ornaments(source: string, pieces: readonly Piece[]): readonly SetAside[] {
  return pieces
    .map((piece) => trimmed(source, piece))
    .filter(({ from, to }) => from < to)
    .map((piece) => ({ piece, reason: 'ornament', doubt: null }))
}

/** Until the byline, or until a gap after the text. */
function staysInPhotoNews(units: readonly Unit[]): boolean {
  return units.every(({ kind, text }) => kind !== 'byline' && !/。/u.test(text))
}

function kindOf(text: string, { inPhotoNews, underPicture }: Context): Unit['kind'] {
  if (/^\ufffc\d*$/u.test(text)) return 'photo'
  const kind = bylineKind(text)
  if (kind === 'with-role' || /^[□■◆◇●○◎▲]?\s*(?:本报|特约)评论员$/u.test(text)) return 'byline'
  if (isNameList(text)) return 'text'
  if (kind === 'names-only') return /^[□■◆◇●○◎▲（(]/u.test(text) ? 'byline' : 'name'
  if (inPhotoNews) return 'text'
  return isCaption(text) || isScene(text, underPicture) ? 'caption' : 'text'
}

/** The part of some pieces between two offsets into their joined text. */
function cutPieces(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const cut: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const length = piece.to - piece.from
    const start = Math.max(0, from - at)
    const end = Math.min(length, to - at)
    if (start < end) cut.push({ from: piece.from + start, to: piece.from + end })
    at += length
  }
  return cut
}

function trimmed(source: string, { from, to }: Piece): Piece {
  const text = source.slice(from, to)
  const start = from + (text.length - text.trimStart().length)
  return { from: start, to: Math.max(start, to - (text.length - text.trimEnd().length)) }
}
