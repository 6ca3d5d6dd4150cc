import { Footer, PageNumber, Paragraph, TextRun } from 'docx'
import { assertNever } from '#core/shared/assert'
import type { PageNumbers } from '#core/house-style/house-style'
import { styleId } from './style-sheet.ts'

/** What a section says of page numbers: nothing where the style has none. */
export function pageNumbers(form: PageNumbers) {
  if (form === 'none') return {}
  const parts = partsOf(form)
  return {
    footers: {
      default: pageNumber('odd-page-number', parts),
      even: pageNumber('even-page-number', parts),
    },
  }
}

/** “— 1 —” is GB/T 9704—2012, 7.5. */
function partsOf(form: Exclude<PageNumbers, 'none'>) {
  switch (form) {
    case 'dashes':
      return ['— ', PageNumber.CURRENT, ' —']
    case 'plain':
      return [PageNumber.CURRENT]
    case 'of-total':
      return ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页']
    default:
      return assertNever(form)
  }
}

function pageNumber(
  style: 'odd-page-number' | 'even-page-number',
  children: readonly string[],
): Footer {
  const number = new TextRun({ font: { hint: 'eastAsia' }, children: [...children] })
  return new Footer({ children: [new Paragraph({ style: styleId(style), children: [number] })] })
}
