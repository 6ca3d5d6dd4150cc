import type { WordInline } from '../word-document.ts'
import type { Reading } from './reading.ts'
import { attribute, child, type XmlNode } from './xml-node.ts'

export type Picture = Pick<
  Extract<WordInline, { kind: 'picture' }>,
  'kind' | 'part' | 'description' | 'width' | 'height'
>

/** What a drawing holds, new (DrawingML), old (VML) or embedded, in the order of the file. */
export type Drawing = { readonly pictures: readonly Picture[]; readonly boxes: readonly XmlNode[] }

export function drawingOf(drawing: XmlNode, reading: Reading): Drawing {
  const pictures: Picture[] = []
  const boxes: XmlNode[] = []
  const root = {
    description: described(find(drawing, 'docPr')),
    width: sizeOf(attribute(find(drawing, 'extent'), 'cx')),
    height: sizeOf(attribute(find(drawing, 'extent'), 'cy')),
  }
  const isSingle = count(drawing, 'blip') < 2
  const look = (node: XmlNode, around: Pick<Picture, 'description' | 'width' | 'height'>): void => {
    switch (node.name) {
      case 'txbxContent':
        boxes.push(node)
        return
      case 'pic':
        for (const one of node.children) look(one, isSingle ? around : pictureLook(node, around))
        return
      case 'shape':
      case 'rect':
        for (const one of node.children) look(one, shapeLook(node, around))
        return
      case 'blip':
        pictures.push(pictureOf(attribute(node, 'embed'), around, reading))
        return
      case 'imagedata':
        pictures.push(
          pictureOf(attribute(node, 'id'), titled(attribute(node, 'title'), around), reading),
        )
        return
      case 'textpath':
        boxes.push(boxOf(attribute(node, 'string') ?? ''))
        return
      case 'chart':
        reading.lose('chart', false)
        return
      case 'relIds':
      case 'OLEObject':
      case 'contentPart':
      case 'control':
        reading.lose('embedded-object', false)
        return
      default:
        for (const one of node.children) look(one, around)
    }
  }
  look(drawing, root)
  return { pictures, boxes }
}

type Around = Pick<Picture, 'description' | 'width' | 'height'>

/** A picture that lies outside, or is not in the file, is a loss and keeps its place. */
function pictureOf(id: string | undefined, around: Around, reading: Reading): Picture {
  const relation = reading.relations.get(id ?? '')
  const isHere = relation !== undefined && !relation.isOutside && reading.hasPart(relation.target)
  if (!isHere) reading.lose('picture', false)
  return { kind: 'picture', part: isHere ? relation.target : null, ...around }
}

/** Old artful lettering keeps its words in an attribute. */
function boxOf(text: string): XmlNode {
  const run = nodeOf('r', { children: [nodeOf('t', { text })] })
  return nodeOf('txbxContent', { children: [nodeOf('p', { children: [run] })] })
}

function nodeOf(name: string, more: Partial<XmlNode>): XmlNode {
  return { name, attributes: [], children: [], text: '', ...more }
}

/** Of several pictures in one group each has a size of its own. */
function pictureLook(node: XmlNode, around: Around): Around {
  const extent = child(child(child(node, 'spPr'), 'xfrm'), 'ext')
  const own = described(find(node, 'cNvPr'))
  return {
    description: own === '' ? around.description : own,
    width: sizeOf(attribute(extent, 'cx')) ?? around.width,
    height: sizeOf(attribute(extent, 'cy')) ?? around.height,
  }
}

/** `style="width:100pt;height:2.5in"` and `alt` of an old shape. */
function shapeLook(node: XmlNode, around: Around): Around {
  const style = attribute(node, 'style') ?? ''
  return {
    description: attribute(node, 'alt') ?? around.description,
    width: lengthIn(style, /(?:^|;)\s*width:\s*(?<number>[\d.]+)(?<unit>pt|in|cm|mm)/u),
    height: lengthIn(style, /(?:^|;)\s*height:\s*(?<number>[\d.]+)(?<unit>pt|in|cm|mm)/u),
  }
}

const EMU: ReadonlyMap<string, number> = new Map([
  ['pt', 12_700],
  ['in', 914_400],
  ['cm', 360_000],
  ['mm', 36_000],
])

function lengthIn(style: string, length: RegExp): number | null {
  const { number, unit } = length.exec(style)?.groups ?? {}
  return sizeOf(String(Math.round(Number(number) * (EMU.get(unit ?? '') ?? Number.NaN))))
}

function titled(title: string | undefined, around: Around): Around {
  return around.description === '' && title !== undefined
    ? { ...around, description: title }
    : around
}

function described(node: XmlNode | undefined): string {
  const description = attribute(node, 'descr') ?? ''
  return description === '' ? (attribute(node, 'title') ?? '') : description
}

function sizeOf(written: string | undefined): number | null {
  const size = Number(written ?? Number.NaN)
  return Number.isInteger(size) && size > 0 ? size : null
}

/** What stands in a text box is read with its paragraphs. */
function shown({ children }: XmlNode): readonly XmlNode[] {
  return children.filter(({ name }) => name !== 'txbxContent')
}

function find(node: XmlNode, name: string): XmlNode | undefined {
  for (const one of shown(node)) {
    const found = one.name === name ? one : find(one, name)
    if (found !== undefined) return found
  }
  return undefined
}

function count(node: XmlNode, name: string): number {
  return shown(node).reduce((sum, one) => sum + (one.name === name ? 1 : count(one, name)), 0)
}
