import type { WordStyle } from '#core/intake/word/word-document'
import { child, childrenOf, switchOf, valueOf, type XmlNode } from './xml-tree.ts'

/** How words look: half-points, the East Asian face. */
export type Look = {
  readonly bold: boolean
  readonly italic: boolean
  readonly size: number | null
  readonly font: string
}

export type Styles = {
  readonly style: (id: string | undefined) => WordStyle | null
  /** The look that a style gives, on top of another. */
  readonly look: (id: string | undefined, under: Look) => Look
  /** The look without any style. */
  readonly plain: Look
  /** From 1; null when the style is no heading. */
  readonly heading: (id: string | undefined) => number | null
  /** `w:numPr` of the style or of one that it is based on. */
  readonly numbering: (id: string | undefined) => XmlNode | undefined
  readonly isHidden: (id: string | undefined) => boolean
}

const NO_LOOK: Look = { bold: false, italic: false, size: null, font: '' }

export function readStyles(root: XmlNode | undefined): Styles {
  const byId = new Map(childrenOf(root, 'style').map((node) => [node.get('styleId') ?? '', node]))
  const standard = childrenOf(root, 'style').find(
    (node) =>
      node.get('type') === 'paragraph' && !['0', 'false'].includes(node.get('default') ?? '0'),
  )
  const defaults = child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr')
  /** From the style itself to the one at the bottom. */
  const chain = (id: string | undefined): readonly XmlNode[] => {
    const found: XmlNode[] = []
    let node = byId.get(id ?? '')
    while (node !== undefined && found.length < DEEPEST && !found.includes(node)) {
      found.push(node)
      node = byId.get(valueOf(node, 'basedOn') ?? '')
    }
    return found
  }
  const look = (id: string | undefined, under: Look) =>
    chain(id).reduceRight((sum, node) => lookOf(child(node, 'rPr'), sum), under)
  return {
    style: (id) => (id === undefined ? null : { id, name: valueOf(byId.get(id), 'name') ?? id }),
    look,
    plain: look(standard?.get('styleId'), lookOf(defaults, NO_LOOK)),
    heading: (id) => headingOf(chain(id)),
    numbering: (id) =>
      chain(id)
        .map((node) => child(child(node, 'pPr'), 'numPr'))
        .find((node) => node !== undefined),
    isHidden: (id) => chain(id).some((node) => switchOf(child(node, 'rPr'), 'vanish') === true),
  }
}

/** No program makes a longer chain. */
const DEEPEST = 20

/** What run properties say, on top of what they stand on. */
export function lookOf(properties: XmlNode | undefined, under: Look): Look {
  if (properties === undefined) return under
  const size = Number(valueOf(properties, 'sz'))
  return {
    bold: switchOf(properties, 'b') ?? under.bold,
    italic: switchOf(properties, 'i') ?? under.italic,
    size: Number.isFinite(size) && size > 0 ? size : under.size,
    font: child(properties, 'rFonts')?.get('eastAsia') ?? under.font,
  }
}

function headingOf(chain: readonly XmlNode[]): number | null {
  for (const node of chain) {
    const level = outlineLevel(child(node, 'pPr'))
    if (level !== undefined) return level
    const number = HEADING.exec(valueOf(node, 'name') ?? '')?.groups?.['level']
    if (number !== undefined) return Number(number)
  }
  return null
}

const HEADING = /^(?:heading|标题|標題)\s*(?<level>[1-9])$/iu

/** Level 9 is the level of the body; null says so, undefined says nothing. */
export function outlineLevel(properties: XmlNode | undefined): number | null | undefined {
  const written = valueOf(properties, 'outlineLvl')
  if (written === undefined) return undefined
  const level = Number(written)
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : null
}
