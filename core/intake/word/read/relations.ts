import type { ElementCount } from './walk-xml.ts'
import type { WordParts } from './word-parts.ts'
import { attribute, childrenOf, readXml } from './xml-node.ts'

/** Where a relationship leads: to a part of the file, or out of it. */
export type Relation = {
  /** The last word of its type, the same in strict and transitional files. */
  readonly type: string
  readonly target: string
  readonly isOutside: boolean
}
export type Relations = ReadonlyMap<string, Relation>

/** The relationships of a part; '' is the package itself. */
export function relationsOf(parts: WordParts, part: string, count: ElementCount): Relations {
  const at = part.lastIndexOf('/') + 1
  const folder = part.slice(0, at)
  const root = readXml(parts.text(`${folder}_rels/${part.slice(at)}.rels`), count)
  return new Map(
    childrenOf(root, 'Relationship').flatMap((node): (readonly [string, Relation])[] => {
      const id = attribute(node, 'Id')
      const target = attribute(node, 'Target')
      if (id === undefined || target === undefined) return []
      const type = (attribute(node, 'Type') ?? '').replace(/^.*\//u, '')
      const isOutside = attribute(node, 'TargetMode') === 'External'
      return [[id, { type, isOutside, target: isOutside ? target : inside(folder, target) }]]
    }),
  )
}

/** The part that the main part has for something; files without relationships name it as Word does. */
export function partFor(
  { parts, main, relations }: { parts: WordParts; main: string; relations: Relations },
  type: string,
): string | undefined {
  const found = Array.from(relations.values()).find((one) => one.type === type && !one.isOutside)
  const name = found?.target ?? `${main.slice(0, main.lastIndexOf('/') + 1)}${type}.xml`
  return parts.has(name) ? name : undefined
}

/** A target is from the folder of its part, or from the root of the package. */
function inside(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
