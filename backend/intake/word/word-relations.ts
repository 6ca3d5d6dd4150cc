import type { ElementCount } from './walk-xml.ts'
import { eachChild } from './xml-tree.ts'
import type { WordPackage } from './word-package.ts'

/** Where a relationship leads: to a part of the file, or out of it. */
export type Relation = { readonly target: string; readonly isOutside: boolean }
export type Relations = ReadonlyMap<string, Relation>

/** The relationships of a part; '' is the package itself. */
export function relationsOf(parts: WordPackage, part: string, count: ElementCount): Relations {
  const at = part.lastIndexOf('/') + 1
  const folder = part.slice(0, at)
  const bytes = parts.read(`${folder}_rels/${part.slice(at)}.rels`)
  const relations = new Map<string, Relation>()
  if (bytes === undefined) return relations
  eachChild(bytes, 'Relationships', {
    count,
    visit: ({ get }) => {
      const id = get('Id')
      const target = get('Target')
      if (id === undefined || target === undefined) return
      const isOutside = get('TargetMode') === 'External'
      relations.set(id, { target: isOutside ? target : inside(folder, target), isOutside })
    },
  })
  return relations
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
