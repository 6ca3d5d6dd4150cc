import type { Node } from 'prosemirror-model'
import { finalTextOf, isBlockStruck } from '#core/review/suggestions/final-text'
import { placeOf } from '../final-places.ts'
import { foldText } from './fold-text.ts'

/** A hit, in document positions. */
export type Match = { readonly from: number; readonly to: number }

export type Search = {
  readonly query: string
  /** Full width and half width, upper and lower case are the same. */
  readonly isLoose: boolean
}

/**
 * Every place in every field that holds the words, in reading order; hits never overlap. What is
 * struck is not found, and words with something struck between them are.
 */
export function findMatches(doc: Node, { query, isLoose }: Search): readonly Match[] {
  if (query === '') return []
  const level = isLoose ? foldText : (text: string) => text
  const wanted = level(query)
  const matches: Match[] = []
  doc.descendants((node, position) => {
    if (isBlockStruck(node)) return false
    if (!node.isTextblock) return true
    const block = { node, from: position + 1, to: position + 1 + node.content.size }
    const text = level(finalTextOf(node).text)
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      matches.push(placeOf(block, { from: at, to: at + wanted.length }))
    }
    return false
  })
  return matches
}
