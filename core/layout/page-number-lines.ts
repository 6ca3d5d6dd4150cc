import type { PageNumbers } from '#core/house-style/house-style'
import { textWidth } from '#core/house-style/house-style'
import { assertNever } from '#core/shared/assert'
import type { LaidPage } from './laid.ts'
import { movedLine } from './moved.ts'
import { paragraphLines, type Room } from './part.ts'
import { paragraphOf } from './text-flow.ts'

/** With the number of each page in its foot, where the style has one. */
export function withPageNumbers(pages: readonly LaidPage[], room: Room): readonly LaidPage[] {
  const { pageNumbers, page } = room.style
  if (pageNumbers === 'none') return pages
  return pages.map((laid, index) => {
    const words = numberWords(pageNumbers, index + 1, pages.length)
    const [line] = numberLines(words, index + 1, room)
    if (line === undefined) return laid
    const y = page.height - page.footer - line.height
    return { ...laid, lines: [...laid.lines, movedLine(line, { x: page.left, y })] }
  })
}

function numberLines(text: string, page: number, { style, metrics }: Room) {
  const part = page % 2 === 1 ? 'odd-page-number' : 'even-page-number'
  const { set } = paragraphOf([], { style, part })
  const column = { x: 0, width: textWidth(style.page) }
  return paragraphLines({ runs: [{ text, face: set.face }], set }, column, metrics)
}

/** “— 1 —” is GB/T 9704—2012, 7.5. */
function numberWords(form: Exclude<PageNumbers, 'none'>, page: number, pages: number): string {
  switch (form) {
    case 'dashes':
      return `— ${page} —`
    case 'plain':
      return String(page)
    case 'of-total':
      return `第 ${page} 页　共 ${pages} 页`
    default:
      return assertNever(form)
  }
}
