import type { ArticleId } from '#core/article/article'
import type { Result } from '#core/shared/result'
import type { LibraryError } from '#core/article/library-error'
import type { OpenedArticle } from '#bridge/contract'
import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { useSaving } from '../state/saving.ts'
import { selectOne } from './selection.ts'

/** Lays an article on the paper; one that lies there stays, with its undo. A slower answer for another one never replaces it. */
export async function openArticle(id: ArticleId): Promise<void> {
  const { open } = useDesk.getState()
  if (open.kind === 'open' && openArticleId(open) === id) return useDesk.setState(selectOne(id))

  // The paper that leaves hands its last words over first; the same article may come back.
  const handedOver = flushText()
  useDesk.setState({ open: { kind: 'opening', id }, ...selectOne(id) })
  await handedOver
  lay(id, await ask('article:load', { id }))
}

/** Puts the last state that passed the schema in place of a damaged file, and opens it. */
export async function openGoodCopy(id: ArticleId): Promise<void> {
  useDesk.setState({ open: { kind: 'opening', id } })
  lay(id, await ask('article:good-copy', { id }))
}

/** The file may be newer than the paper when the library was somebody else's until now. */
export async function readOpenAgain(): Promise<void> {
  const id = openArticleId(useDesk.getState().open)
  const { kind } = useSaving.getState().saving
  // Words that are still on their way stay on the paper; what became stale is told there.
  if (id === null || !(kind === 'saved' || kind === 'idle')) return
  useDesk.setState({ open: { kind: 'opening', id } })
  lay(id, await ask('article:load', { id }))
}

/** A version or a package put another text in its place: undo does not reach over that. */
export async function openReplaced(id: ArticleId): Promise<void> {
  if (openArticleId(useDesk.getState().open) !== id) return
  useDesk.setState({ open: { kind: 'opening', id } })
  lay(id, await ask('article:load', { id }))
}

export function clearPaper(): void {
  useDesk.setState({ open: { kind: 'empty' } })
}

function lay(id: ArticleId, answer: Result<OpenedArticle, LibraryError>): void {
  if (openArticleId(useDesk.getState().open) !== id) return
  if (answer.ok) useDesk.setState({ open: { kind: 'open', opened: answer.value } })
  else useDesk.setState({ open: { kind: 'failed', id, error: answer.error } })
}
