import type { Node } from 'prosemirror-model'
import { z } from 'zod'
import { ArticleId, DocumentJson } from './article.ts'
import { bodyOf } from './article-text.ts'
import { documentJson } from './document.ts'

/** In place of the body's blocks `from` up to `to` there are these now; no other field differs. */
export const BodyChange = z.object({
  from: z.int().min(0),
  to: z.int().min(0),
  blocks: z.array(DocumentJson),
})
export type BodyChange = z.infer<typeof BodyChange>

/**
 * What makes `after` of `before`; undefined when another field differs. What an edit leaves alone
 * are the same objects, so a long article costs no more than a short one.
 */
export function bodyChange(before: Node, after: Node): BodyChange | undefined {
  const fields = before.children.filter((field, index) => field !== after.children[index])
  const [former] = fields
  if (fields.length > 1 || (former !== undefined && former.type.name !== 'body')) return undefined

  const [was, is] = [bodyOf(before).children, bodyOf(after).children]
  const from = alike(was, is)
  const kept = alike(was.slice(from).toReversed(), is.slice(from).toReversed())
  const blocks = is.slice(from, is.length - kept).map(documentJson)
  return { from, to: was.length - kept, blocks }
}

/** The document after the change; undefined when it is none of this document. */
export function withBodyChange(doc: DocumentJson, change: BodyChange): DocumentJson | undefined {
  const { from, to, blocks } = change
  const fields = listOf(doc['content'])
  const place = fields.findIndex((field) => field['type'] === 'body')
  const body = fields[place]
  const before = listOf(body?.['content'])
  if (body === undefined || from > to || to > before.length) return undefined
  const content = [...before.slice(0, from), ...blocks, ...before.slice(to)]
  return { ...doc, content: fields.with(place, { ...body, content }) }
}

/** How many of two lists are the same from their start. */
function alike(one: readonly Node[], other: readonly Node[]): number {
  const differs = one.findIndex((node, index) => node !== other[index])
  return differs === -1 ? Math.min(one.length, other.length) : Math.min(differs, other.length)
}

function listOf(content: unknown): readonly DocumentJson[] {
  const list = z.array(DocumentJson).safeParse(content)
  return list.success ? list.data : []
}

const Start = z.object({ id: ArticleId, base: z.int().nonnegative() })

/**
 * A text that is handed over, begun from the revision `base`: whole, or as what became of the body
 * of the text that `onto` names.
 */
export const TextChange = z.union([
  Start.extend({ doc: DocumentJson }),
  Start.extend({ onto: z.string(), body: BodyChange }),
])
export type TextChange = z.infer<typeof TextChange>
