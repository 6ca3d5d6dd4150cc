import type { WordChange, WordChanges } from '#core/intake/word/word-document'
import { child, type XmlNode } from './xml-tree.ts'

export function changeOf(node: XmlNode | undefined): WordChange | null {
  return node === undefined ? null : { by: node.get('author') ?? '', at: node.get('date') ?? '' }
}

/** What is said of a paragraph mark or a table row: a move is an insertion here, a deletion there. */
export function changesIn(properties: XmlNode | undefined): WordChanges {
  return {
    inserted: changeOf(child(properties, 'ins') ?? child(properties, 'moveTo')),
    deleted: changeOf(child(properties, 'del') ?? child(properties, 'moveFrom')),
  }
}
