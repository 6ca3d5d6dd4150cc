import type { PageNumbers, ParagraphStyle } from '#core/house-style/house-style'
import { textWidth } from '#core/house-style/house-style'
import { assertNever } from '#core/shared/assert'
import type { LaidLine, LaidPage } from './laid.ts'
import { movedLine } from './moved.ts'
import { paragraphLines, type Room } from './part.ts'
import { paragraphOf } from './text-flow.ts'

/** With what the style sets outside the text: words at the head of each page, its number in the foot. */
export function withPageEdges(pages: readonly LaidPage[], room: Room): readonly LaidPage[] {
  const head = headerLines(room)
  return pages.map((laid, index) => {
    const foot = numberLines(index + 1, pages.length, room)
    return { ...laid, lines: [...laid.lines, ...head, ...foot] }
  })
}

function headerLines(room: Room): readonly LaidLine[] {
  const { header, page } = room.style
  if (header.wording === '') return []
  let y = page.header
  return edgeLines(header.wording, 'page-header', room).map((line) => {
    const placed = movedLine(line, { x: page.left, y })
    y += line.height
    return placed
  })
}

function numberLines(page: number, pages: number, room: Room): readonly LaidLine[] {
  const { pageNumbers, page: look } = room.style
  if (pageNumbers === 'none') return []
  const part = page % 2 === 1 ? 'odd-page-number' : 'even-page-number'
  return edgeLines(numberWords(pageNumbers, page, pages), part, room)
    .slice(0, 1)
    .map((line) => movedLine(line, { x: look.left, y: look.height - look.footer - line.height }))
}

function edgeLines(text: string, part: ParagraphStyle, { style, metrics }: Room) {
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
