import type { WordXml } from '#core/house-style/import/word-xml'
import { DamagedWord } from '#core/intake/word/read/limits'
import { localName, walkXml, type ElementCount } from '#core/intake/word/read/walk-xml'

type Growing = WordXml & { readonly children: WordXml[]; text: string }

/** A part as a tree, within the limits. Throws HostileWord or DamagedWord. */
export function xmlTree(part: Iterable<string>, count: ElementCount): WordXml {
  const open: Growing[] = [{ name: '', get: () => undefined, children: [], text: '' }]
  walkXml(
    part,
    {
      open: ({ name, attributes }) => {
        const said = new Map(
          Object.entries(attributes).map(([key, value]) => [localName(key), value]),
        )
        const get = (attribute: string) => said.get(attribute)
        const element: Growing = { name, get, children: [], text: '' }
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      close: () => {
        open.pop()
      },
      text: (text) => {
        const element = open.at(-1)
        if (element !== undefined) element.text += text
      },
    },
    count,
  )
  const root = open[0]?.children[0]
  if (root === undefined) throw new DamagedWord('an empty part')
  return root
}
