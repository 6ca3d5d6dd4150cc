import type { WordListPlace } from '#core/intake/word/word-document'
import { child, childrenOf, valueOf, type XmlNode } from './xml-tree.ts'

/** The place of a paragraph in its list; null when its numbering is turned off or unknown. */
export type Numbering = (properties: XmlNode | undefined) => WordListPlace | null

export function readNumbering(root: XmlNode | undefined): Numbering {
  const abstract = new Map(
    childrenOf(root, 'abstractNum').map((node) => [node.get('abstractNumId') ?? '', node]),
  )
  const numbers = new Map(childrenOf(root, 'num').map((node) => [node.get('numId') ?? '', node]))
  return (properties) => {
    const list = valueOf(properties, 'numId')
    const number = numbers.get(list ?? '')
    if (list === undefined || number === undefined) return null
    const level = levelNumber(properties)
    const override = ofLevel(childrenOf(number, 'lvlOverride'), level)
    const shape =
      child(override, 'lvl') ??
      ofLevel(childrenOf(abstract.get(valueOf(number, 'abstractNumId') ?? ''), 'lvl'), level)
    const format = valueOf(shape, 'numFmt') ?? 'decimal'
    if (format === 'none') return null
    const start = Number(valueOf(override, 'startOverride') ?? valueOf(shape, 'start') ?? 1)
    const first = Number.isInteger(start) && start >= 0 ? start : 1
    return { list, level, ordered: format !== 'bullet', start: first }
  }
}

/** Word has nine levels. */
function levelNumber(properties: XmlNode | undefined): number {
  const level = Number(valueOf(properties, 'ilvl') ?? 0)
  return Number.isInteger(level) ? Math.min(8, Math.max(0, level)) : 0
}

function ofLevel(nodes: readonly XmlNode[], level: number): XmlNode | undefined {
  return nodes.find((node) => Number(node.get('ilvl') ?? 0) === level)
}
