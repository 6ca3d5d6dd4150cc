import type { Node } from 'prosemirror-model'
import type { Finding } from '#core/proofreading/finding'
import { headlinesLeft } from '#core/proofreading/headlines'
import type { ProofArticle } from '#core/proofreading/proof-article'
import type { ProofRecord } from '#core/proofreading/proof-record'
import { finalDocument } from './suggestions/final-document.ts'
import { countSuggestions } from './suggestions/count-suggestions.ts'
import type { CommentThread } from './comments.ts'
import type { ReviewState } from './review-state.ts'

/** What the checks look at. */
export type Checked = {
  readonly doc: Node
  readonly comments: readonly CommentThread[]
  /** The final text as proofreading sees it, and what it found there that the desk has not left. */
  readonly article: ProofArticle
  readonly findings: readonly Finding[]
  readonly record: Pick<ProofRecord, 'headlines'>
  /** Whether the roster knows anybody: without people there is nothing to check posts against. */
  readonly hasRoster: boolean
}

/** The rules of 人名职务库 by their ids. */
const ROSTER_RULE = /^LD-/u

/** How much every check leaves open, whatever this desk asks for. */
export function checksOf({
  doc,
  comments,
  article,
  findings,
  record,
  hasRoster,
}: Checked): ReviewState['checks'] {
  const serious = findings.filter(({ class: how }) => how !== 'hint')
  const roster = serious.filter(({ rule }) => ROSTER_RULE.test(rule)).length
  return [
    { check: 'errors', left: findings.filter((finding) => finding.class === 'error').length },
    { check: 'headlines', left: headlinesLeft(article, record.headlines).length },
    { check: 'suggestions', left: countSuggestions(doc) },
    { check: 'comments', left: comments.filter(({ resolved }) => resolved === null).length },
    { check: 'captions', left: photosWithoutCaption(doc) },
    { check: 'roster', left: roster + (hasRoster ? 0 : 1) },
  ]
}

function photosWithoutCaption(doc: Node): number {
  let bare = 0
  finalDocument(doc).descendants((node) => {
    if (node.type.name !== 'photo') return true
    if (node.child(0).textContent.trim() === '') bare += 1
    return false
  })
  return bare
}
