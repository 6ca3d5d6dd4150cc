import { nameOf } from '../../intake/html-element.ts'

const MOST_SPANNED = 40

/** Rows of two cells and more are a table; anything less only lays the page out. */
export function isDataTable(element: Element): boolean {
  if (element.querySelector('table') !== null) return false
  const rows = Array.from(element.querySelectorAll('tr'))
  return rows.some((row) => cellCount(row) > 1)
}

export function spansOf(cell: Element): { readonly colspan: number; readonly rowspan: number } {
  return { colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan') }
}

function cellCount(row: Element): number {
  return Array.from(row.children).filter((cell) => /^t[dh]$/u.test(nameOf(cell))).length
}

/** A hostile page may claim a cell as wide as the sea. */
function span(cell: Element, name: string): number {
  const number = Number.parseInt(cell.getAttribute(name) ?? '', 10)
  return number > 1 && number <= MOST_SPANNED ? number : 1
}
