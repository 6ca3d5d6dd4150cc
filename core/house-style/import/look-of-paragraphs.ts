import { LATIN_FONT, ParagraphLook } from '../house-style.ts'
import type { FileLook } from './file-look.ts'
import type { Missed } from './imported-style.ts'

/** Word's own where a file says nothing: 10 points of 宋体. */
const USUAL_SIZE = 20
const USUAL_FONT = '宋体'

/** A line of one: twips, 12 pt. A font's own line is about 1.3 times its size. */
const ONE_LINE = 240
const OWN_LINE = 1.3

type Converted = { readonly look: ParagraphLook; readonly missed: readonly Missed['what'][] }

/**
 * A paragraph's look as house styles have it; `base` gives its name and what goes with it. `grid` is
 * the pitch of the page's line grid in twips, on which single lines lie.
 */
export function lookOfParagraphs(
  file: FileLook,
  base: ParagraphLook,
  grid: number | undefined,
): Converted {
  const size = Math.round(file.size ?? USUAL_SIZE)
  const latin = file.latin ?? LATIN_FONT
  const { line, isExact } = lineOf(file, size, grid)
  const { name, keepNext, outlineLevel } = base
  const look = ParagraphLook.safeParse({
    name,
    font: hanFont(file.font),
    size,
    ...(latin === LATIN_FONT ? {} : { latin }),
    ...(file.bold === true ? { bold: true } : {}),
    alignment: ALIGNMENTS.get(file.alignment ?? '') ?? 'left',
    line,
    firstLineChars: characters(file.firstLineChars, file.firstLine, size),
    leftChars: characters(file.leftChars, file.left, size),
    rightChars: characters(file.rightChars, file.right, size),
    before: gap(file.beforeLines, file.before),
    after: gap(file.afterLines, file.after),
    ...(file.spacing === undefined || file.spacing === 0 ? {} : { spacing: file.spacing }),
    ...(keepNext === undefined ? {} : { keepNext }),
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
  })
  if (!look.success) return { look: base, missed: ['out-of-range'] }
  const missed: Missed['what'][] = []
  if (!isExact) missed.push('line-multiple')
  if (isColoured(file.colour)) missed.push('colour')
  return { look: look.data, missed }
}

/** Faces without Han characters: Word takes 宋体 for them, whatever a template says. */
const WESTERN =
  /^(?:times new roman|times|cambria|calibri|arial|helvetica|georgia|verdana|tahoma|garamond|aptos|segoe ui|courier new|consolas|liberation \w+|dejavu .*|carlito|caladea|noto (?:sans|serif))$/iu

function hanFont(font: string | undefined): string {
  return font === undefined || WESTERN.test(font.trim()) ? USUAL_FONT : font
}

/** As Word and as LibreOffice name it; left where nothing is said. */
const ALIGNMENTS: ReadonlyMap<string, ParagraphLook['alignment']> = new Map([
  ['both', 'both'],
  ['distribute', 'both'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
])

function lineOf({ line, lineRule }: FileLook, size: number, grid: number | undefined) {
  if (line !== undefined && lineRule === 'exact') return { line: Math.round(line), isExact: true }
  const own = size * 10 * OWN_LINE
  if (line !== undefined && lineRule === 'atLeast')
    return { line: Math.round(Math.max(line, own)), isExact: line >= own }
  const times = (line ?? ONE_LINE) / ONE_LINE
  if (grid !== undefined)
    return { line: Math.round(Math.ceil(own / grid) * grid * times), isExact: true }
  return times === 1
    ? ({ line: 'single', isExact: true } as const)
    : { line: Math.round(own * times), isExact: false }
}

/** Characters, to a half: programs write both, and twips are right only for the size they were meant for. */
function characters(hundredths: number | undefined, twips: number | undefined, size: number) {
  const count =
    hundredths === undefined || hundredths === 0 ? (twips ?? 0) / (size * 10) : hundredths / 100
  return Math.max(0, Math.round(count * 2) / 2)
}

/** Hundredths of a line, or twips. */
function gap(lines: number | undefined, twips: number | undefined): number {
  return Math.round(lines === undefined || lines === 0 ? (twips ?? 0) : (lines / 100) * ONE_LINE)
}

function isColoured(colour: string | undefined): boolean {
  return colour !== undefined && !/^(?:auto|0{6})$/iu.test(colour)
}
