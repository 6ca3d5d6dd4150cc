import { SaxesParser } from 'saxes'

/** An element with its prefixed name, as WordprocessingML is written. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own text, without that of its children. */
  readonly text: string
  readonly parent: XmlElement | null
}

type Growing = XmlElement & { readonly children: XmlElement[]; text: string }

/** Strictly: the first thing that is not well-formed XML throws. */
export function xmlTree(xml: string): XmlElement {
  const root: Growing = { name: '', attributes: {}, children: [], text: '', parent: null }
  const open = [root]
  const parser = new SaxesParser()
  const current = () => open.at(-1) ?? root
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '', parent: current() }
    current().children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => (current().text += text))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return root
}

/** Every element of that name below, in document order. */
export function elements(tree: XmlElement, name: string): XmlElement[] {
  return tree.children.flatMap((one) => [
    ...(one.name === name ? [one] : []),
    ...elements(one, name),
  ])
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name)
}

/** The nearest element of that name around this one. */
export function around(element: XmlElement, name: string): XmlElement | undefined {
  if (element.parent === null) return undefined
  return element.parent.name === name ? element.parent : around(element.parent, name)
}

/** The value of `<w:name w:val="…"/>` inside an element. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val']
}
