import type { WordListPlace } from '../word-document.ts'
import { attribute, child, childrenOf, numberOf, valueOf, type XmlNode } from './xml-node.ts'

/** The place in its list that `w:numPr` gives; null when its numbering is turned off or unknown. */
export type Numbering = (properties: XmlNode | undefined) => WordListPlace | null

/** `ofStyle` finds the `w:numPr` of a style. */
export function readNumbering(
  root: XmlNode | undefined,
  ofStyle: (id: string | undefined) => XmlNode | undefined,
): Numbering {
  const byId = (name: string, id: string) =>
    new Map(childrenOf(root, name).map((node) => [attribute(node, id) ?? '', node]))
  const abstracts = byId('abstractNum', 'abstractNumId')
  const numbers = byId('num', 'numId')

  /** A list may lie in a style (17.9.21), which leads to the numbers themselves. */
  const abstractOf = (number: XmlNode | undefined, hops = 0): XmlNode | undefined => {
    const found = abstracts.get(valueOf(number, 'abstractNumId') ?? '')
    const style = valueOf(found, 'numStyleLink')
    if (style === undefined || hops > 2) return found
    return abstractOf(numbers.get(valueOf(ofStyle(style), 'numId') ?? ''), hops + 1)
  }
  const placeAt = (list: string, level: number): WordListPlace | null => {
    const number = numbers.get(list)
    if (number === undefined) return null
    const levels = childrenOf(abstractOf(number), 'lvl')
    const overrides = childrenOf(number, 'lvlOverride')
    const shapeOf = (at: number) => child(atLevel(overrides, at), 'lvl') ?? atLevel(levels, at)
    const format = valueOf(shapeOf(level), 'numFmt') ?? 'decimal'
    if (format === 'none') return null
    const start =
      numberOf(atLevel(overrides, 0), 'startOverride') ?? numberOf(shapeOf(0), 'start') ?? 1
    return { list, level, ordered: format !== 'bullet', start: Math.max(0, start) }
  }
  const running = new Map<XmlNode, string>()
  const begun = new Set<string>()
  /** Numbers of one shape go on counting, whatever they are called, until one begins anew (17.9.27). */
  const listOf = (list: string): string => {
    const number = numbers.get(list)
    const shape = abstractOf(number)
    const isFirst = !begun.has(list)
    begun.add(list)
    if (shape === undefined) return list
    const before = running.get(shape)
    if (before !== undefined && !(isFirst && restarts(number))) return before
    running.set(shape, list)
    return list
  }
  const known = new Map<string, WordListPlace | null>()
  return (properties) => {
    const list = valueOf(properties, 'numId')
    if (list === undefined) return null
    // Word has nine levels.
    const level = Math.min(8, Math.max(0, numberOf(properties, 'ilvl') ?? 0))
    const key = `${list} ${level}`
    const place = known.get(key) ?? placeAt(list, level)
    known.set(key, place)
    return place === null ? null : { ...place, list: listOf(list) }
  }
}

function restarts(number: XmlNode | undefined): boolean {
  return childrenOf(number, 'lvlOverride').some(
    (node) => child(node, 'startOverride') !== undefined,
  )
}

function atLevel(nodes: readonly XmlNode[], level: number): XmlNode | undefined {
  return nodes.find((node) => Number(attribute(node, 'ilvl') ?? 0) === level)
}
