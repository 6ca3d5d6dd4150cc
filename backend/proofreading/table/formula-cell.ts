/**
 * Excel takes a cell of a CSV file that begins so for a formula, and a formula can start a program
 * (OWASP, CSV Injection). An apostrophe before it makes it a text.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/u
const GUARDED = /^'+[=+\-@＝＋－＠\t\r]/u

export function guardedCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before `guardedCell`. */
export function bareCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}
