import { SaxesParser } from 'saxes'
import { DamagedWord, HostileWord, WORD_LIMITS } from './limits.ts'

export type XmlElement = {
  /** Without its prefix. */
  readonly name: string
  /** By their names with prefixes, as the file writes them. */
  readonly attributes: Readonly<Record<string, string>>
}

export type XmlVisitor = {
  readonly open: (element: XmlElement) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** Elements read so far in all parts of one file. */
export type ElementCount = { elements: number }

/** Walks an XML part within the limits. Throws HostileWord or DamagedWord. */
export function walkXml(part: Iterable<string>, visitor: XmlVisitor, count: ElementCount): void {
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
    visitor.open({ name: localName(name), attributes })
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    visitor.close(localName(name))
  })
  parser.on('text', visitor.text)
  parser.on('cdata', visitor.text)
  for (const chunk of part) parser.write(chunk)
  parser.close()
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
