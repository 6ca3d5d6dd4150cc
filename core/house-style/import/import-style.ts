import {
  BYLINE_HERE,
  PARAGRAPH_STYLES,
  type HouseStyle,
  type ParagraphLook,
  type ParagraphStyle,
  type SubheadingNumbers,
} from '../house-style.ts'
import { newspaperStyle } from '../newspaper-style.ts'
import { assignedParts, lookKey, partOfName, type Assigned } from './file-parts.ts'
import { fileBody } from './file-paragraphs.ts'
import { fileStyles, type FileStyle } from './file-styles.ts'
import type { FileLook } from './file-look.ts'
import type { ImportedStyle, Missed, Taken } from './imported-style.ts'
import { lookOfParagraphs } from './look-of-paragraphs.ts'
import { withHeaderOfFile } from './header-of-file.ts'
import { withPageNumberOfFile } from './page-number-of-file.ts'
import { pageOfFile } from './page-of-file.ts'
import { themeFonts } from './theme-fonts.ts'
import type { WordXml } from './word-xml.ts'

/** The parts of a Word file that say how it looks. */
export type LookOfFile = {
  readonly document: WordXml
  readonly styles: WordXml | undefined
  readonly theme: WordXml | undefined
  readonly headers: readonly WordXml[]
  readonly footers: readonly WordXml[]
}

type Found = { readonly look: FileLook; readonly taken: Taken }

/** What stands outside the text is the matter of headers and footers. */
const EDGES: ReadonlySet<ParagraphStyle> = new Set([
  'page-header',
  'odd-page-number',
  'even-page-number',
])
const PARTS = PARAGRAPH_STYLES.filter((part) => !EDGES.has(part))

/**
 * A house style that looks as a Word file does: by its styles where it has them, by what most
 * paragraphs look like where everything is in “正文”, as most files of newsrooms are. What is not in
 * the file stays as in 报社来稿. The id is the caller's to give.
 */
export function importStyle({
  document,
  styles,
  theme,
  headers,
  footers,
}: LookOfFile): ImportedStyle {
  const fonts = themeFonts(theme)
  const known = { styles: fileStyles(styles, fonts), theme: fonts }
  const body = fileBody(document, known)
  const assigned = assignedParts(body.paragraphs)
  const { page, grid, missed: missedOfPage } = pageOfFile(body)

  const taken: Taken[] = []
  const missed: Missed[] = (missedOfPage ?? ['absent' as const]).map((what) => ({
    part: 'page',
    what,
  }))
  if (missedOfPage !== null) taken.push({ part: 'page', from: 'section', name: '', count: 0 })

  const looks: Record<ParagraphStyle, ParagraphLook> = { ...newspaperStyle.paragraphs }
  for (const part of PARTS) {
    const found = lookOf(part, assigned, known.styles)
    if (found === undefined) {
      missed.push({ part, what: 'absent' })
      continue
    }
    const converted = lookOfParagraphs(found.look, newspaperStyle.paragraphs[part], grid)
    const isTyped = part === 'body' && hasTypedIndent(assigned) && !converted.look.firstLineChars
    looks[part] = isTyped ? { ...converted.look, firstLineChars: 2 } : converted.look
    taken.push(found.taken)
    missed.push(...converted.missed.map((what) => ({ part, what })))
    if (isTyped) missed.push({ part, what: 'typed-indent' })
  }
  looks.photo = { ...looks.photo, line: 'single' }

  const style: HouseStyle = {
    ...newspaperStyle,
    id: 'imported',
    page,
    paragraphs: looks,
    byline: bylineOf(assigned),
    subheadings: numbersOf(assigned),
  }
  const numbered = withPageNumberOfFile(style, footers, known)
  if (numbered.pageNumbers === 'none') missed.push({ part: 'odd-page-number', what: 'page-number' })
  else taken.push({ part: 'odd-page-number', from: 'section', name: '', count: 0 })
  const headed = withHeaderOfFile(numbered, headers, known)
  if (headed.isMissed) missed.push({ part: 'page-header', what: 'header' })
  if (headed.style.header.wording !== '')
    taken.push({ part: 'page-header', from: 'section', name: '', count: 0 })
  return { style: headed.style, taken, missed }
}

/** The look of most paragraphs that are this part; else of a style that is there and not used. */
function lookOf(
  part: ParagraphStyle,
  assigned: readonly Assigned[],
  styles: ReadonlyMap<string, FileStyle>,
): Found | undefined {
  const all = assigned.filter((one) => one.part === part)
  const groups = new Map<string, readonly Assigned[]>()
  for (const one of all) {
    const key = lookKey(one.paragraph)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const most = Array.from(groups.values()).toSorted((a, b) => b.length - a.length)[0]
  const first = most?.[0]
  if (most !== undefined && first !== undefined) {
    const { paragraph, isNamed } = first
    const name = isNamed ? paragraph.style.name : ''
    const from = isNamed ? 'style' : 'look'
    return { look: paragraph.look, taken: { part, from, name, count: most.length } }
  }
  const unused = Array.from(styles.values()).find(({ name }) => partOfName(name) === part)
  if (unused === undefined) return undefined
  return { look: unused.look, taken: { part, from: 'style', name: unused.name, count: 0 } }
}

function hasTypedIndent(assigned: readonly Assigned[]): boolean {
  const body = assigned.filter(({ part }) => part === 'body')
  const typed = body.filter(({ paragraph }) => /^(?:[\u3000]{2}| {4})/u.test(paragraph.text))
  return typed.length * 2 > body.length
}

function bylineOf(assigned: readonly Assigned[]): HouseStyle['byline'] {
  const at = assigned.findIndex(({ part }) => part === 'byline')
  const body = assigned.findIndex(({ part }) => part === 'body')
  const text = assigned[at]?.paragraph.text.trim() ?? ''
  if (at === -1) return newspaperStyle.byline
  const isBracketed = /^[（(].*[）)]$/u.test(text)
  return {
    position: at < body ? 'under-title' : 'below',
    wording: isBracketed ? `（${BYLINE_HERE}）` : BYLINE_HERE,
  }
}

const NUMBERS: readonly (readonly [SubheadingNumbers, RegExp])[] = [
  ['han', /^[一二三四五六七八九十]{1,3}、/u],
  ['bracketed', /^（[一二三四五六七八九十]{1,3}）/u],
  ['digits', /^\d{1,2}[.．]/u],
]

/** As the sub-headings of the file are numbered, when all of at least two are. */
function numbersOf(assigned: readonly Assigned[]): SubheadingNumbers {
  const texts = assigned.flatMap(({ part, paragraph }) =>
    part === 'subheading' ? [paragraph.text.trim()] : [],
  )
  if (texts.length < 2) return 'none'
  const found = NUMBERS.find(([, pattern]) => texts.every((text) => pattern.test(text)))
  return found?.[0] ?? 'none'
}
