import type { Node } from 'prosemirror-model'
import { fail, ok, type Result } from '#core/shared/result'
import { schema } from './schema.ts'
import type { DocumentJson } from './article.ts'

/** The schema does not accept a document; `text` is every word of it, so nothing is lost to sight. */
export type UnreadableDocument = { readonly reason: string; readonly text: string }

/** Reads a stored document strictly: one unknown node or mark and it is refused, never repaired. */
export function readDocument(json: DocumentJson): Result<Node, UnreadableDocument> {
  try {
    const node = schema.nodeFromJSON(json)
    node.check()
    if (node.type !== schema.topNodeType) throw new RangeError('not a whole article')
    return ok(node)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return fail({ reason, text: textInside(json).join('\n') })
  }
}

/** Attributes that say nothing are left out: a `tracked` of null. */
export function documentJson(doc: Node): DocumentJson {
  return withoutEmpty(doc.toJSON())
}

type NodeJson = {
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly NodeJson[]
}

/** ProseMirror hands out the node's own attributes: they are copied, never written to. */
function withoutEmpty({ attrs, content, ...json }: NodeJson): DocumentJson {
  const given = Object.entries(attrs ?? {}).filter(([, value]) => value !== null)
  return {
    ...json,
    ...(given.length === 0 ? {} : { attrs: Object.fromEntries(given) }),
    ...(content === undefined ? {} : { content: content.map(withoutEmpty) }),
  }
}

/** Every string that stands under a `text` key, one line for each node that directly holds text. */
function textInside(json: unknown): string[] {
  if (Array.isArray(json)) return json.flatMap(textInside)
  if (json === null || typeof json !== 'object') return []

  const own = 'text' in json && typeof json.text === 'string' ? [json.text] : []
  const children = 'content' in json ? json.content : []
  const inside = holdsText(children) ? [textInside(children).join('')] : textInside(children)
  return [...own, ...inside]
}

function holdsText(children: unknown): boolean {
  return (
    Array.isArray(children) &&
    children.some((child) => typeof child === 'object' && child !== null && 'text' in child)
  )
}
