import type { ArticleDetails } from '#core/article/article'
import type { ProofArticle } from '#core/proofreading/proof-article'
import { proofArticleOf } from '#core/proofreading/proof-article-of'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { openArticleId, useDesk, type Desk } from '../state/desk.ts'

/** What lies on the paper, as proofreading sees it; undefined when nothing is open. */
export function currentProofArticle(): ProofArticle | undefined {
  const { state } = useCurrentEditor.getState()
  return state === null ? undefined : proofArticleOf(state.doc, openDetails(useDesk.getState()))
}

/** The open article's details as its row has them, which is newer than what was opened. */
export function openDetails({ rows, open }: Desk): Pick<ArticleDetails, 'editionDate' | 'genre'> {
  const id = openArticleId(open)
  return rows.find((row) => row.id === id)?.details ?? { editionDate: null, genre: 'news' }
}
