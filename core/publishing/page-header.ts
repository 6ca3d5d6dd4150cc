import { Header, Paragraph, TextRun } from 'docx'
import { styleId } from './style-sheet.ts'

/** What a section says of the head of its pages: nothing where the style has no words for it. */
export function pageHeader(wording: string) {
  if (wording === '') return {}
  return { headers: { default: header(wording), even: header(wording) } }
}

function header(wording: string): Header {
  const words = new TextRun({ font: { hint: 'eastAsia' }, text: wording })
  return new Header({
    children: [new Paragraph({ style: styleId('page-header'), children: [words] })],
  })
}
