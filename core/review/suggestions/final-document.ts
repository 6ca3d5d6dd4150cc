import type { Node } from 'prosemirror-model'

/** The article as if every suggestion were accepted, without marks of review: what is printed. */
export function finalDocument(doc: Node): Node {
  return doc
}

/** The article as if every suggestion were rejected. */
export function originalDocument(doc: Node): Node {
  return doc
}

/** Whether anything is suggested. Looks at every node, makes none. */
export function hasSuggestions(doc: Node): boolean {
  let found = false
  doc.descendants((node) => {
    if (found) return false
    found =
      (node.attrs['tracked'] ?? null) !== null ||
      node.marks.some(({ type }) => SUGGESTIONS.has(type.name))
    return !found
  })
  return found
}

const SUGGESTIONS: ReadonlySet<string> = new Set(['insertion', 'deletion', 'formatting'])
