import type { Batch } from './export-articles.ts'
import type { Named } from './export-messages.ts'

/** Comments that a Word file with comments has no place for: the words they were about are gone. */
export function leftBehind({ orphans }: Named, { order }: Pick<Batch, 'order'>): number {
  return order.form === 'docx' && order.changes === 'tracked' ? orphans : 0
}
