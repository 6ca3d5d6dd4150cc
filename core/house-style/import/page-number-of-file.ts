import type { HouseStyle, PageNumbers } from '../house-style.ts'
import { withPageNumberPlace } from '../style-changes.ts'
import { fileBody, type FileParagraph } from './file-paragraphs.ts'
import type { FileStyle } from './file-styles.ts'
import type { ThemeFonts } from './theme-fonts.ts'
import { within, type WordXml } from './word-xml.ts'

type Known = { readonly styles: ReadonlyMap<string, FileStyle>; readonly theme: ThemeFonts }

/** The style with the page number of a file's footers; none where they have none. */
export function withPageNumberOfFile(
  style: HouseStyle,
  footers: readonly WordXml[],
  known: Known,
): HouseStyle {
  const numbered = footers.filter((footer) => fields(footer).includes('PAGE'))
  const footer = numbered[0]
  if (footer === undefined) return { ...style, pageNumbers: 'none' }

  const written: HouseStyle = { ...style, pageNumbers: formOf(footer) }
  const paragraph = fileBody({ ...footer, name: 'body' }, known).paragraphs.find(
    ({ text }) => text.trim() !== '',
  )
  const alignments = numbered.flatMap((one) => within(one, 'jc').map((jc) => jc.get('val')))
  const isCentred = alignments.includes('center')
  const placed = withPageNumberPlace(written, isCentred ? 'centre' : 'outside')
  return withFace(placed, paragraph)
}

function withFace(style: HouseStyle, paragraph: FileParagraph | undefined): HouseStyle {
  const { size, font } = paragraph?.look ?? {}
  const { paragraphs } = style
  const face = {
    ...(size === undefined ? {} : { size: Math.round(size) }),
    ...(font === undefined ? {} : { font, latin: font }),
  }
  return {
    ...style,
    paragraphs: {
      ...paragraphs,
      'odd-page-number': { ...paragraphs['odd-page-number'], ...face },
      'even-page-number': { ...paragraphs['even-page-number'], ...face },
    },
  }
}

function formOf(footer: WordXml): PageNumbers {
  const text = within(footer, 't')
    .map((one) => one.text)
    .join('')
  if (fields(footer).includes('NUMPAGES') || /共/u.test(text)) return 'of-total'
  return /[—–-]/u.test(text) ? 'dashes' : 'plain'
}

/** The names of its fields: PAGE, NUMPAGES (17.16.5). */
function fields(footer: WordXml): readonly string[] {
  const simple = within(footer, 'fldSimple').map((field) => field.get('instr') ?? '')
  const complex = within(footer, 'instrText').map(({ text }) => text)
  return [...simple, ...complex].map((instruction) => instruction.trim().split(/\s+/u)[0] ?? '')
}
