import type { Node } from 'prosemirror-model'
import { z } from 'zod'
import { finalDocument, originalDocument } from '#core/review/suggestions/final-document'

/** What becomes of suggestions on the way out: shown as such, done, or left undone. */
export const Changes = z.enum(['tracked', 'final', 'original'])
export type Changes = z.infer<typeof Changes>

export function documentWith(changes: Changes, doc: Node): Node {
  if (changes === 'tracked') return doc
  return changes === 'final' ? finalDocument(doc) : originalDocument(doc)
}
