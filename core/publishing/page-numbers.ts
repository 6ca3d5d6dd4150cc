import { Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { styleId } from './style-sheet.ts'

/** “— 1 —”, odd pages right and even pages left: GB/T 9704—2012, 7.5. */
export function pageNumbers() {
  return { default: pageNumber('odd-page-number'), even: pageNumber('even-page-number') }
}

function pageNumber(style: 'odd-page-number' | 'even-page-number'): Footer {
  const number = new TextRun({
    font: { hint: 'eastAsia' },
    children: ['— ', PageNumber.CURRENT, ' —'],
  })
  return new Footer({ children: [new Paragraph({ style: styleId(style), children: [number] })] })
}
