import type { Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'

/** The blocks of the body and where each begins in the document. */
export function bodyBlocks(doc: Node): readonly { readonly block: Node; readonly from: number }[] {
  const blocks: { block: Node; from: number }[] = []
  doc.forEach((field, offset) => {
    if (field.type !== schema.nodes.body) return
    field.forEach((block, within) => blocks.push({ block, from: offset + 1 + within }))
  })
  return blocks
}
