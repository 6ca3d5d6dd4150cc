import { paragraphSays, runSays, type FileLook } from './file-look.ts'
import type { FileStyle } from './file-styles.ts'
import type { ThemeFonts } from './theme-fonts.ts'
import { childOf, childrenOf, valueOf, within, type WordXml } from './word-xml.ts'

export type FileParagraph = {
  readonly text: string
  readonly style: FileStyle
  readonly look: FileLook
  readonly hasPicture: boolean
  /** Where it stands in a table: its first row is the head. */
  readonly cell: 'head' | 'text' | null
  /** Which of the file's page set-ups it stands on, from 0. */
  readonly section: number
}

export type FileBody = {
  readonly paragraphs: readonly FileParagraph[]
  /** `w:sectPr`, in order. */
  readonly sections: readonly WordXml[]
}

type Reading = {
  readonly styles: ReadonlyMap<string, FileStyle>
  readonly theme: ThemeFonts
  readonly paragraphs: FileParagraph[]
  readonly sections: WordXml[]
}

export function fileBody(document: WordXml, known: Pick<Reading, 'styles' | 'theme'>): FileBody {
  const reading: Reading = { ...known, paragraphs: [], sections: [] }
  const body = document.name === 'body' ? document : childOf(document, 'body')
  if (body !== undefined) read(body, null, reading)
  const last = childOf(body, 'sectPr')
  if (last !== undefined) reading.sections.push(last)
  return reading
}

function read(parent: WordXml, cell: FileParagraph['cell'], reading: Reading): void {
  for (const block of parent.children) {
    if (block.name === 'p') readParagraph(block, cell, reading)
    if (block.name === 'tbl') readTable(block, reading)
    // A content control or a custom element holds blocks as its parent does.
    if (block.name === 'sdt') read(childOf(block, 'sdtContent') ?? block, cell, reading)
    if (block.name === 'customXml' || block.name === 'ins') read(block, cell, reading)
  }
}

function readTable(table: WordXml, reading: Reading): void {
  childrenOf(table, 'tr').forEach((row, index) => {
    for (const cell of childrenOf(row, 'tc')) read(cell, index === 0 ? 'head' : 'text', reading)
  })
}

function readParagraph(paragraph: WordXml, cell: FileParagraph['cell'], reading: Reading): void {
  const { styles, theme, paragraphs, sections } = reading
  const properties = childOf(paragraph, 'pPr')
  const style = styles.get(valueOf(properties, 'pStyle') ?? '') ?? styles.get('')
  if (style !== undefined) {
    const runs = within(paragraph, 'r')
    paragraphs.push({
      text: runs.map(textOf).join(''),
      style,
      look: { ...style.look, ...paragraphSays(properties), ...mostOf(runs, theme) },
      hasPicture: runs.some(
        (run) => within(run, 'blip').length > 0 || within(run, 'imagedata').length > 0,
      ),
      cell,
      section: sections.length,
    })
  }
  const section = childOf(properties, 'sectPr')
  if (section !== undefined) sections.push(section)
}

function textOf(run: WordXml): string {
  return childrenOf(run, 't')
    .map(({ text }) => text)
    .join('')
}

/** What its runs say, the one with most characters: a dateline in another face is not the look. */
function mostOf(runs: readonly WordXml[], theme: ThemeFonts): FileLook {
  const lengths = new Map<string, { readonly look: FileLook; length: number }>()
  for (const run of runs) {
    const look = runSays(childOf(run, 'rPr'), theme)
    const key = JSON.stringify(look)
    const entry = lengths.get(key) ?? { look, length: 0 }
    entry.length += textOf(run).length
    lengths.set(key, entry)
  }
  const [most] = Array.from(lengths.values()).toSorted((a, b) => b.length - a.length)
  return most?.look ?? {}
}
