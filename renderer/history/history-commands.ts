import { flushSync } from 'react-dom'
import type { ReviewCommandId } from '#core/commands/commands'
import type { CommandAnswer } from '../commands/command-answer.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { showInspector } from '../state/inspector.ts'
import { goTo, isDesk, usePlace } from '../state/place.ts'
import { isWritable } from '../state/session.ts'
import { KEEP_FIELD } from './history-panel.tsx'
import { readHistory, useHistory } from './history-state.ts'
import { toggleAuthors } from './authors-state.ts'

type HistoryCommand = Extract<ReviewCommandId, `history.${string}`>

/** The screen's half of the version commands: they act on the article that lies on the paper. */
export const historyAnswers: Readonly<Record<HistoryCommand, CommandAnswer>> = {
  'history.keep': {
    isEnabled: () => isPaperShown() && isWritable(),
    run: () => {
      // Drawn at once: whoever types on means the name and not the paper.
      flushSync(() => showInspector('history'))
      focusKeepField()
    },
  },
  'history.compare': { isEnabled: isPaperShown, run: compareWithNewest },
  'history.authors': { isEnabled: isPaperShown, run: toggleAuthors },
}

function isPaperShown(): boolean {
  return isDesk(usePlace.getState().place) && useDesk.getState().open.kind === 'open'
}

function focusKeepField(): void {
  document.querySelector<HTMLElement>(`[data-keep="${KEEP_FIELD}"]`)?.focus()
}

/** With the newest version there is, else with what came in. */
async function compareWithNewest(): Promise<void> {
  const id = openArticleId(useDesk.getState().open)
  if (id === null) return
  useHistory.setState(({ id: known, versions }) => ({
    id,
    versions: known === id ? versions : null,
    error: null,
  }))
  await readHistory(id)
  const newest = useHistory.getState().versions?.find(({ isDamaged }) => !isDamaged)
  goTo({ kind: 'compare', id, before: newest?.number ?? 0, after: null })
}
