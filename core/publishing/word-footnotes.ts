import { Paragraph, TextRun } from 'docx'
import { FOOTNOTE_TEXT } from './further-styles.ts'
import { xmlText } from './xml-text.ts'

/** The notes at the feet of a file's pages, numbered from 1 in the order in which they are written. */
export type FootnoteWriting = {
  /** Its number in the file. */
  readonly add: (note: string) => number
  readonly written: () => Readonly<Record<string, { readonly children: readonly Paragraph[] }>>
}

export function footnoteWriting(): FootnoteWriting {
  const notes: string[] = []
  return {
    add: (note) => notes.push(note),
    written: () =>
      Object.fromEntries(notes.map((note, index) => [index + 1, { children: paragraphs(note) }])),
  }
}

/** A blank parts the number from the words. */
function paragraphs(note: string): readonly Paragraph[] {
  return note.split('\n').map(
    (line, index) =>
      new Paragraph({
        style: FOOTNOTE_TEXT,
        children: [
          new TextRun({
            font: { hint: 'eastAsia' },
            text: xmlText(index === 0 ? ` ${line}` : line),
          }),
        ],
      }),
  )
}
