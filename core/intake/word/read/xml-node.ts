import { localName, walkXml, type ElementCount } from './walk-xml.ts'

/**
 * An element with what stands in it. Names have no prefix: strict and transitional files, and those
 * that choose prefixes of their own, read the same.
 */
export type XmlNode = {
  readonly name: string
  /** Names and values in turn: 300 000 elements are a tenth of what they would be with a map each. */
  readonly attributes: readonly string[]
  readonly children: readonly XmlNode[]
  /** The characters that stand directly in it. */
  readonly text: string
}

type OpenNode = {
  readonly name: string
  readonly attributes: readonly string[]
  children: readonly XmlNode[]
  growing: XmlNode[] | null
  text: string
}

const NOTHING: readonly never[] = []

/** The root of a part that fits into memory as a whole; undefined when there is no such part. */
export function readXml(
  part: Iterable<string> | undefined,
  count: ElementCount,
): XmlNode | undefined {
  const roots: XmlNode[] = []
  if (part !== undefined) eachChild(part, null, { count, visit: (node) => roots.push(node) })
  return roots[0]
}

export type Visiting = {
  readonly count: ElementCount
  readonly visit: (node: XmlNode) => void
}

/** The children of an element one by one, none of them kept. Null is the part itself. */
export function eachChild(
  part: Iterable<string>,
  parent: string | null,
  { count, visit }: Visiting,
): void {
  const path: OpenNode[] = []
  let isInside = parent === null
  walkXml(
    part,
    {
      open: ({ name, attributes }) => {
        if (isInside) path.push(openNode(name, attributes))
        else if (name === parent) isInside = true
      },
      close: (name) => {
        const node = path.pop()
        if (node === undefined) {
          if (name === parent) isInside = false
          return
        }
        const above = path.at(-1)
        for (const one of node.name === 'AlternateContent' ? chosen(node) : [node]) {
          if (above === undefined) visit(one)
          else if (above.growing === null) above.children = above.growing = [one]
          else above.growing.push(one)
        }
      },
      text: (text) => {
        const node = path.at(-1)
        if (node !== undefined) node.text += text
      },
    },
    count,
  )
}

function openNode(name: string, attributes: Readonly<Record<string, string>>): OpenNode {
  const pairs = Object.entries(attributes).flatMap(([key, value]) => [localName(key), value])
  const kept = pairs.length === 0 ? NOTHING : pairs
  return { name, attributes: kept, children: NOTHING, growing: null, text: '' }
}

/** Of what is there in several ways (ECMA-376 part 3, 7.5), the first that holds words or pictures. */
function chosen({ children }: Pick<XmlNode, 'children'>): readonly XmlNode[] {
  const ways = children.filter(({ name }) => name === 'Choice' || name === 'Fallback')
  return (ways.find((way) => way.children.some(isWorthwhile)) ?? ways[0])?.children ?? NOTHING
}

const WORTHWHILE: ReadonlySet<string> = new Set(
  't delText blip imagedata txbxContent numFmt chart br tab sym'.split(' '),
)

function isWorthwhile({ name, children }: XmlNode): boolean {
  return WORTHWHILE.has(name) || children.some(isWorthwhile)
}

export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  const { attributes = NOTHING } = node ?? {}
  for (let at = 0; at < attributes.length; at += 2)
    if (attributes[at] === name) return attributes[at + 1]
  return undefined
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name)
}

export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? NOTHING
}

/** What `w:val` of a child says; undefined without the child. */
export function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  return attribute(child(node, name), 'val')
}

/** A whole number that a child says; undefined when it says none. */
export function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  const written = Number(valueOf(node, name) ?? Number.NaN)
  return Number.isInteger(written) ? written : undefined
}

/** Everything of that name below a node, those inside one another once. */
export function below(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((one) => (one.name === name ? [one] : below(one, name)))
}

/** A switch (ECMA-376 17.17.4): there and not turned off; undefined when it is not there. */
export function switchOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = child(node, name)
  return found === undefined ? undefined : !OFF.has(attribute(found, 'val') ?? '')
}

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off'])
