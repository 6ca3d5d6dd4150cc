import type { DocumentJson } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'

/** A long article whose every paragraph says which revision it belongs to. */
export function savedDocument(revision: number): DocumentJson {
  const text = `第${revision}稿。${'昨日上午，区里召开全区工作会议。'.repeat(20)}`
  const blocks = Array.from({ length: 20 }, () => ({ kind: 'paragraph' as const, text }))
  return documentJson(newDocument({ ...EMPTY_ARTICLE, title: `第${revision}稿`, blocks }))
}
