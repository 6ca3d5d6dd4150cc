import type { Node } from 'prosemirror-model'
import type { DocumentJson } from '#core/article/article'
import { readDocument } from '#core/article/document'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { authorChain, type AuthoredSpan } from '#core/history/authorship'
import { compareDocuments } from '#core/history/compare'
import type { Comparison } from '#core/history/comparison'
import { sourceDocument } from '#core/history/source-document'
import type { VersionText } from './text-of-version.ts'

export type CompareOrder = {
  readonly kind: 'compare'
  readonly before: VersionText
  readonly after: VersionText
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
  const older = laidOut(before, after)
  const newer = laidOut(after, before)
  if (older === null || newer === null) return null
  return compareDocuments(older, newer, { ignorePunctuation })
}

/** What came in is laid out like the text that it is compared with. */
function laidOut(text: VersionText, other: VersionText): Node | null {
  if (text.of === 'document') return known(text.doc)
  const article = other.of === 'document' ? known(other.doc) : newDocument(EMPTY_ARTICLE)
  return article === null ? null : sourceDocument(text.text, article)
}

function known(doc: DocumentJson): Node | null {
  const read = readDocument(doc)
  return read.ok ? read.value : null
}
