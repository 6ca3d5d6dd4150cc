import { walkXml, type ElementCount } from './walk-xml.ts'

/** An element with what stands in it. Names are without prefix. */
export type XmlNode = {
  readonly name: string
  readonly get: (attribute: string) => string | undefined
  readonly children: readonly XmlNode[]
  /** The characters that stand directly in it. */
  readonly text: string
}

type OpenNode = XmlNode & { readonly children: XmlNode[]; text: string }

/** A part that fits into memory as a whole. Throws HostileWord or DamagedWord. */
export function xmlTree(part: Uint8Array, count: ElementCount): XmlNode {
  const root: XmlNode[] = []
  eachChild(part, null, { count, visit: (node) => root.push(node) })
  return root[0] ?? NOTHING
}

type Visiting = { readonly count: ElementCount; readonly visit: (node: XmlNode) => void }

/** The children of an element one by one; none of them is kept. Null is the part itself. */
export function eachChild(
  part: Uint8Array,
  parent: string | null,
  { count, visit }: Visiting,
): void {
  const path: OpenNode[] = []
  let isInside = parent === null
  walkXml(
    part,
    {
      open: ({ name, get }) => {
        if (isInside) path.push({ name, get, children: [], text: '' })
        else if (name === parent) isInside = true
      },
      close: (name) => {
        const node = path.pop()
        if (node === undefined) {
          if (name === parent) isInside = false
          return
        }
        const above = path.at(-1)
        if (above === undefined) visit(node)
        else above.children.push(node)
      },
      text: (text) => {
        const node = path.at(-1)
        if (node !== undefined) node.text += text
      },
    },
    count,
  )
}

const NOTHING: XmlNode = { name: '', get: () => undefined, children: [], text: '' }

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name)
}

/** What `w:val` of a child says; undefined without the child. */
export function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.get('val')
}

export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? []
}

/** Everything of that name below a node, also in what is not shown. */
export function below(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((one) => [...(one.name === name ? [one] : []), ...below(one, name)])
}

/** A switch (ECMA-376 17.17.4): there and not turned off; undefined when it is not there. */
export function switchOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = child(node, name)
  return found === undefined ? undefined : !OFF.has(found.get('val') ?? '')
}

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off'])
