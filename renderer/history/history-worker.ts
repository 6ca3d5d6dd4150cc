import type { Node } from 'prosemirror-model'
import type { DocumentJson } from '#core/article/article'
import { readDocument } from '#core/article/document'
import { authorChain, type AuthoredSpan } from '#core/history/authorship'
import { compareDocuments } from '#core/history/compare'
import type { Comparison } from '#core/history/comparison'

export type CompareOrder = {
  readonly kind: 'compare'
  readonly before: DocumentJson
  readonly after: DocumentJson
  readonly ignorePunctuation: boolean
}

/** One more version of the article whose sentences are told apart by author, oldest first. */
export type VersionOrder = {
  readonly kind: 'version'
  readonly number: number
  readonly restores: number | null
  readonly by: string
  readonly doc: DocumentJson
}

/** What lies on the paper now. */
export type AuthorsOrder = {
  readonly kind: 'authors'
  readonly by: string
  readonly doc: DocumentJson
}

/** Null when one of the two is no document that this schema knows. */
export type Compared = Comparison | null

export type Authors = readonly AuthoredSpan[]

const chain = authorChain()

addEventListener(
  'message',
  ({ data }: MessageEvent<CompareOrder | VersionOrder | AuthorsOrder>) => {
    if (data.kind === 'compare') return postMessage(compared(data))
    const doc = known(data.doc)
    if (data.kind === 'authors') {
      return postMessage(doc === null ? [] : chain.present({ by: data.by, doc }))
    }
    if (doc !== null) chain.add({ ...data, doc })
    return undefined
  },
)

function compared({ before, after, ignorePunctuation }: CompareOrder): Compared {
  const older = known(before)
  const newer = known(after)
  if (older === null || newer === null) return null
  return compareDocuments(older, newer, { ignorePunctuation })
}

function known(doc: DocumentJson): Node | null {
  const read = readDocument(doc)
  return read.ok ? read.value : null
}
