import type { WordXml } from '#core/house-style/import/word-xml'
import { DamagedWord } from '../../intake/word/limits.ts'
import { walkXml, type ElementCount } from '../../intake/word/walk-xml.ts'

type Growing = WordXml & { readonly children: WordXml[]; text: string }

/** A part as a tree, within the limits. Throws HostileWord or DamagedWord. */
export function xmlTree(part: Uint8Array, count: ElementCount): WordXml {
  const open: Growing[] = [{ name: '', get: () => undefined, children: [], text: '' }]
  walkXml(
    part,
    {
      open: ({ name, get }) => {
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
