import type { DocumentJson } from '#core/article/article'
import { readDocument } from '#core/article/document'
import { compareDocuments } from '#core/history/compare'
import type { Comparison } from '#core/history/comparison'

export type CompareOrder = {
  readonly before: DocumentJson
  readonly after: DocumentJson
  readonly ignorePunctuation: boolean
}

/** Null when one of the two is no document that this schema knows. */
export type Compared = Comparison | null

addEventListener('message', ({ data }: MessageEvent<CompareOrder>) => {
  const before = readDocument(data.before)
  const after = readDocument(data.after)
  const { ignorePunctuation } = data
  postMessage(
    before.ok && after.ok
      ? compareDocuments(before.value, after.value, { ignorePunctuation })
      : null,
  )
})
