import { BuilderElement, TextRun, type XmlComponent } from 'docx'
import { PreservedText } from './preserved-text.ts'
import { textRun } from './word-runs.ts'

/**
 * The page on which a bookmark stands, as a field with `page` for its result so far. In pieces, as
 * Word writes it: LibreOffice leaves out a simple field inside a link.
 */
export function pageReference(bookmark: string, page: number): readonly TextRun[] {
  return [
    run(fieldMark('begin')),
    run(new PreservedText('w:instrText', ` PAGEREF ${bookmark} \\h `)),
    run(fieldMark('separate')),
    textRun(String(page)),
    run(fieldMark('end')),
  ]
}

function run(child: XmlComponent): TextRun {
  return new TextRun({ children: [child] })
}

function fieldMark(value: 'begin' | 'separate' | 'end') {
  return new BuilderElement({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value } },
  })
}
