import type { Node } from 'prosemirror-model'
import { foldText } from './fold-text.ts'

/** A hit, in document positions. */
export type Match = { readonly from: number; readonly to: number }

export type Search = {
  readonly query: string
  /** Full width and half width, upper and lower case are the same. */
  readonly isLoose: boolean
}

/** Every place in every field that holds the words, in reading order; hits never overlap. */
export function findMatches(doc: Node, { query, isLoose }: Search): readonly Match[] {
  if (query === '') return []
  const level = isLoose ? foldText : (text: string) => text
  const wanted = level(query)
  const matches: Match[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const text = level(node.textContent)
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const from = position + 1 + at
      matches.push({ from, to: from + wanted.length })
    }
    return false
  })
  return matches
}
