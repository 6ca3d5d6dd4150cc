import type { Border, Row, SentenceRow } from './comparison.ts'

/** A row and whether a paragraph begins with it, in the version that has it. */
export type UnborderedRow =
  | { readonly row: Exclude<Row, SentenceRow> }
  | {
      readonly row: Omit<SentenceRow, 'border' | 'retyped'>
      readonly begins: { readonly before: boolean; readonly after: boolean }
    }

/**
 * Says of every row what became of the border before it. Where a paragraph of one version begins
 * with a sentence that the other has not, the border is that one's: it is neither split nor joined.
 */
export function withBorders(rows: readonly UnborderedRow[]): readonly Row[] {
  let begun = { before: false, after: false }
  return rows.map((each) => {
    if (!('begins' in each)) return each.row
    const { row, begins } = each
    const isOnBoth = row.before !== null && row.after !== null
    if (!isOnBoth) {
      begun = { before: begun.before || begins.before, after: begun.after || begins.after }
      return { ...row, border: begins.before || begins.after ? 'same' : 'none', retyped: null }
    }
    const border = borderOf(begins, begun)
    const isWhole = begins.before && begins.after
    begun = { before: false, after: false }
    return { ...row, border, retyped: isWhole ? retypedIn(row) : null }
  })
}

type Begins = { readonly before: boolean; readonly after: boolean }

function borderOf(begins: Begins, begun: Begins): Border {
  if (begins.before && begins.after) return 'same'
  if (begins.after) return begun.before ? 'none' : 'inserted'
  if (begins.before) return begun.after ? 'none' : 'deleted'
  return 'none'
}

function retypedIn({ before, after }: Pick<SentenceRow, 'before' | 'after'>) {
  if (before === null || after === null || before.field === after.field) return null
  return { before: before.field, after: after.field }
}
