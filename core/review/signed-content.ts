import { Fragment, type Node } from 'prosemirror-model'
import { documentJson } from '#core/article/document'

/**
 * The text that a sign-off is bound to, as one string: everything in the document with its
 * suggestions, but not where comments hang. The same text gives the same string, whatever order its
 * JSON was in and wherever comments cut it.
 */
export function signedContent(doc: Node): string {
  return JSON.stringify(inOrder(documentJson(withoutComments(doc))))
}

/** `Fragment` joins what only a comment kept apart. */
function withoutComments(node: Node): Node {
  const { comment } = node.type.schema.marks
  const uncommented =
    comment === undefined ? node : node.mark(node.marks.filter(({ type }) => type !== comment))
  return uncommented.isText
    ? uncommented
    : uncommented.copy(Fragment.from(uncommented.children.map(withoutComments)))
}

function inOrder(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(inOrder)
  if (json === null || typeof json !== 'object') return json
  return Object.fromEntries(
    Object.entries(json)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, inOrder(value)]),
  )
}
