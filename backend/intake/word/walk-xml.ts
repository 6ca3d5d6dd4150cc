import { SaxesParser } from 'saxes'
import { DamagedWord, HostileWord, WORD_LIMITS } from './limits.ts'

export type XmlElement = {
  /** Without its prefix. */
  readonly name: string
  /** An attribute by its name without prefix. */
  readonly get: (attribute: string) => string | undefined
}

export type XmlVisitor = {
  readonly open: (element: XmlElement) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** Elements read so far in all parts of one file. */
export type ElementCount = { elements: number }

const CHUNK = 65_536

/** Walks an XML part within the limits. Throws HostileWord or DamagedWord. */
export function walkXml(part: Uint8Array, visitor: XmlVisitor, count: ElementCount): void {
  const parser = new SaxesParser({ xmlns: false })
  let depth = 0
  parser.on('doctype', () => {
    throw new HostileWord('DOCTYPE')
  })
  parser.on('error', (error) => {
    throw new DamagedWord(error.message)
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    count.elements += 1
    if (depth > WORD_LIMITS.depth) throw new HostileWord('depth')
    if (count.elements > WORD_LIMITS.elements) throw new HostileWord('elements')
    visitor.open({ name: local(name), get: (attribute) => attributeOf(attributes, attribute) })
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    visitor.close(local(name))
  })
  parser.on('text', visitor.text)

  const decoder = new TextDecoder(part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : 'utf-8')
  for (let at = 0; at < part.length; at += CHUNK)
    parser.write(decoder.decode(part.subarray(at, at + CHUNK), { stream: true }))
  parser.write(decoder.decode())
  parser.close()
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributeOf(
  attributes: Readonly<Record<string, string>>,
  wanted: string,
): string | undefined {
  return Object.entries(attributes).find(([name]) => local(name) === wanted)?.[1]
}
