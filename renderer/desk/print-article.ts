import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { useSession } from '../state/session.ts'

/** The paper as it is on screen, by the print style sheet. */
export async function printArticle(): Promise<void> {
  const id = openArticleId(useDesk.getState().open)
  if (id === null) return
  await flushText()
  if (useSession.getState().shell === 'browser') return window.print()
  await ask('print:article', { id })
}
