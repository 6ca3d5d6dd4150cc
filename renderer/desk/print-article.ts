import { currentTranslate } from '../app/use-translate.ts'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { layFinalPaper } from '../editor/final-paper.ts'
import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { useSession } from '../state/session.ts'

/** The final text of the paper, by the print style sheet. */
export async function printArticle(): Promise<void> {
  const id = openArticleId(useDesk.getState().open)
  if (id === null) return
  await flushText()
  const { view } = useCurrentEditor.getState()
  const takeAway = view === null ? undefined : await layFinalPaper(view, currentTranslate())
  try {
    if (useSession.getState().shell === 'browser') window.print()
    else await ask('print:article', { id })
  } finally {
    takeAway?.()
  }
}
