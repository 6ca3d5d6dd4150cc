import { HouseStyle } from '../house-style.ts'
import { fileBody, type FileParagraph } from './file-paragraphs.ts'
import type { FileStyle } from './file-styles.ts'
import { lookOfParagraphs } from './look-of-paragraphs.ts'
import type { ThemeFonts } from './theme-fonts.ts'
import { within, type WordXml } from './word-xml.ts'

type Known = { readonly styles: ReadonlyMap<string, FileStyle>; readonly theme: ThemeFonts }
type Headed = { readonly style: HouseStyle; readonly isMissed: boolean }

/** The style with the words at the head of a file's pages, where they are the same few on every page. */
export function withHeaderOfFile(
  style: HouseStyle,
  headers: readonly WordXml[],
  known: Known,
): Headed {
  const found = headers
    .map((header) => ({ header, shown: shownIn(header, known) }))
    .filter(({ shown }) => shown.length > 0)
  const [first] = found
  if (first === undefined) return { style, isMissed: false }

  const words = new Set(found.map(({ shown }) => wordsOf(shown)))
  const isPlain = found.every(
    ({ header, shown }) => !hasField(header) && shown.every(({ hasPicture }) => !hasPicture),
  )
  const look = first.shown[0]?.look
  const headed = HouseStyle.safeParse({
    ...style,
    header: { wording: wordsOf(first.shown) },
    paragraphs: {
      ...style.paragraphs,
      'page-header': lookOfParagraphs(look ?? {}, style.paragraphs['page-header'], undefined).look,
    },
  })
  return words.size === 1 && isPlain && headed.success
    ? { style: headed.data, isMissed: false }
    : { style, isMissed: true }
}

function shownIn(header: WordXml, known: Known): readonly FileParagraph[] {
  const { paragraphs } = fileBody({ ...header, name: 'body' }, known)
  return paragraphs.filter(({ text, hasPicture }) => text.trim() !== '' || hasPicture)
}

function wordsOf(paragraphs: readonly FileParagraph[]): string {
  return paragraphs.map(({ text }) => text.trim()).join('　')
}

/** What a field shows, a style could only freeze. */
function hasField(header: WordXml): boolean {
  return ['fldSimple', 'instrText'].some((name) => within(header, name).length > 0)
}
