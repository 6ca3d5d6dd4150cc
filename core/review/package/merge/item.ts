import type { Mark, Node } from 'prosemirror-model'
import type { Change, Tracked } from '#core/article/change'
import { schema } from '#core/article/schema'
import { assertNever } from '#core/shared/assert'
import { trackedOf, type Token } from './token.ts'

/** One piece of the merged text. What is not ours is a suggestion. */
export type Item = { readonly token: Token; readonly isOurs: boolean }

/** Struck out by a suggestion. */
export function struck(token: Token, change: Change): Token {
  switch (token.kind) {
    case 'character':
      return { ...token, marks: withMark(token.marks, 'deletion', change) }
    case 'end':
      return { kind: 'end', block: withTracked(token.block, { deleted: change }) }
    case 'whole':
      return { ...token, node: withTracked(token.node, { deleted: change }) }
    default:
      return assertNever(token)
  }
}

/** As it is suggested to us: what was formatted or struck about it there is no business of ours. */
export function suggested(token: Token, change: Change): Token {
  switch (token.kind) {
    case 'character': {
      const marks = token.marks.filter(({ type }) => !REPLACED.has(type.name))
      return { ...token, marks: withMark(marks, 'insertion', change) }
    }
    case 'end':
      return { kind: 'end', block: onlyTracked(token.block, { inserted: change }) }
    case 'whole':
      return { ...token, node: onlyTracked(token.node, { inserted: change }) }
    default:
      return assertNever(token)
  }
}

export function withTracked(node: Node, more: Tracked): Node {
  return onlyTracked(node, { ...trackedOf(node), ...more })
}

export function onlyTracked(node: Node, tracked: Tracked): Node {
  const isEmpty = Object.values(tracked).every((change) => change === undefined)
  const attrs = { ...node.attrs, tracked: isEmpty ? null : tracked }
  return node.type.create(attrs, node.content, node.marks)
}

function withMark(marks: readonly Mark[], name: 'insertion' | 'deletion', change: Change) {
  return schema.marks[name].create(change).addToSet(marks)
}

const REPLACED: ReadonlySet<string> = new Set(['insertion', 'deletion', 'formatting'])
