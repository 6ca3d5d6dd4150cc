import type { Node } from 'prosemirror-model'
import { documentJson, readDocument } from '#core/article/document'
import type { OpenedArticle } from '#bridge/contract'
import { outbox } from './outbox.ts'

/** A text that this machine's outbox still holds when its article is opened again. */
export type LeftBehind = {
  readonly doc: Node
  readonly at: string
  /** It continues what the library holds, so it may simply be put in place. */
  readonly isNewer: boolean
}

/** Looks for text that never reached the backend. What the library has already is forgotten. */
export async function findLeftBehind(opened: OpenedArticle): Promise<LeftBehind | undefined> {
  const { article, savedAt } = opened
  const record = await outbox.find(article.id)
  if (record === undefined) return undefined

  const read = readDocument(record.doc)
  if (!read.ok || isSame(read.value, opened)) {
    if (read.ok) await outbox.drop(article.id)
    return undefined
  }
  const isNewer = record.base >= article.revision && record.at >= savedAt
  return { doc: read.value, at: record.at, isNewer }
}

export async function forgetLeftBehind({ article }: OpenedArticle): Promise<void> {
  await outbox.drop(article.id)
}

function isSame(doc: Node, { article }: OpenedArticle): boolean {
  return JSON.stringify(documentJson(doc)) === JSON.stringify(article.doc)
}
