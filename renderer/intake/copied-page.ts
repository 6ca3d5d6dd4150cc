import { filePages, NOTHING_LEFT, type GivenPage } from './given-page.ts'
import { htmlLines } from './html-lines.ts'

type Copied = {
  readonly files: readonly File[]
  readonly getData: (format: string) => string
}

/** Characters of HTML that are still parsed between two frames; beyond, the plain text will do. */
const LONGEST_HTML = 1_000_000

/** What a paste holds. Word adds a picture of the text it copies, so text goes before files. */
export function pagesOf({ files, getData }: Copied): readonly GivenPage[] {
  if (files.length > 0 && getData('text/html') === '') return filePages(files)

  const page = copiedPage(getData('text/html'), getData('text/plain'))
  return page === null ? filePages(files) : [page]
}

/** HTML knows which lines are paragraphs; plain text is taken where there is none worth reading. */
export function copiedPage(html: string, plain: string): GivenPage | null {
  if (html !== '' && (html.length <= LONGEST_HTML || plain === '')) {
    const { text, pictures, deletions } = htmlLines(html)
    if (text.trim() !== '') return { kind: 'text', text, left: { pictures, deletions } }
  }
  return plain.trim() === '' ? null : { kind: 'text', text: plain, left: NOTHING_LEFT }
}
