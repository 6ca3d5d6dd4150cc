import { htmlLines } from './html-lines.ts'

/** What could not come along with a copied page. */
export type LeftBehind = { readonly pictures: number; readonly deletions: number }

export const NOTHING_LEFT: LeftBehind = { pictures: 0, deletions: 0 }

/** What an editor gives: a file, or what they copied. */
export type GivenPage =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string; readonly left: LeftBehind }

/** Characters of HTML that are still parsed between two frames; beyond, the plain text will do. */
const LONGEST_HTML = 1_000_000

export function filePages(files: readonly File[]): readonly GivenPage[] {
  return files.map((file) => ({ kind: 'file', file }))
}

/** What the clipboard or a drop holds. Files come first: a copied file also leaves its name as text. */
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

type Copied = {
  readonly files: readonly File[]
  readonly getData: (format: string) => string
}
