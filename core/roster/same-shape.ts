import { SIMILAR_SHAPES } from './similar-shapes.ts'

let pairs: ReadonlySet<string> | undefined

/** Whether one of two characters is easily read, or written, for the other. */
export function isSameShape(one: string, other: string): boolean {
  pairs ??= pairsOf(SIMILAR_SHAPES)
  return pairs.has(one < other ? `${one}${other}` : `${other}${one}`)
}

function pairsOf(groups: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const group of groups.split(/\s+/u)) {
    const [first = '', ...others] = Array.from(group)
    for (const other of others) found.add(first < other ? `${first}${other}` : `${other}${first}`)
  }
  return found
}
