import { strFromU8, unzipSync } from 'fflate'
import { child, elements, valueOf, xmlTree, type XmlElement } from './xml-tree.ts'

/** A .docx taken apart: every XML part parsed, everything else as bytes. */
export type WordPackage = {
  readonly parts: ReadonlyMap<string, XmlElement>
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly body: XmlElement
}

export function openPackage(docx: Uint8Array): WordPackage {
  const files = new Map(Object.entries(unzipSync(docx)))
  const parts = new Map<string, XmlElement>()
  for (const [path, bytes] of files) {
    if (/\.(?:xml|rels)$/u.test(path)) parts.set(path, xmlTree(strFromU8(bytes)))
  }
  return { parts, files, body: partOf(parts, 'word/document.xml') }
}

export function partOf(parts: WordPackage['parts'], path: string): XmlElement {
  const part = parts.get(path)
  if (part === undefined) throw new Error(`There is no ${path}`)
  return part
}

/** The words of a paragraph, a line break as a space. */
export function paragraphText(paragraph: XmlElement): string {
  return paragraph.children.map(inlineText).join('')
}

function inlineText(element: XmlElement): string {
  if (element.name === 'w:t') return element.text
  if (element.name === 'w:br' || element.name === 'w:tab') return ' '
  return element.children.map(inlineText).join('')
}

/** What a run or paragraph property comes to: its own value, or its styles', or the defaults'. */
export function effective(
  styles: XmlElement,
  from: { readonly own: XmlElement | undefined; readonly styleIds: readonly string[] },
  read: (properties: XmlElement) => string | undefined,
): string | undefined {
  const inherited = from.styleIds.flatMap((id) => styleChain(styles, id))
  const defaults = elements(styles, 'w:docDefaults').flatMap((one) => [
    ...elements(one, 'w:rPr'),
    ...elements(one, 'w:pPr'),
  ])
  const sources = [...(from.own === undefined ? [] : [from.own]), ...inherited, ...defaults]
  return sources.map(read).find((value) => value !== undefined)
}

/** The properties of a style and of those it is based on. */
function styleChain(styles: XmlElement, id: string): XmlElement[] {
  const style = elements(styles, 'w:style').find((one) => one.attributes['w:styleId'] === id)
  if (style === undefined) return []
  const own = style.children.filter(({ name }) => name === 'w:rPr' || name === 'w:pPr')
  const base = valueOf(style, 'w:basedOn')
  return base === undefined ? own : [...own, ...styleChain(styles, base)]
}

export function styleIdOf(paragraph: XmlElement | undefined): string {
  return valueOf(child(paragraph, 'w:pPr'), 'w:pStyle') ?? 'Normal'
}
