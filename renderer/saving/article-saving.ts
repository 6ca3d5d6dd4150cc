import type { Node } from 'prosemirror-model'
import type { OpenedArticle } from '#bridge/contract'
import type { News } from '#bridge/news'
import { ask, onNews } from '../shell/ask.ts'
import { showAnswered, showEditing, showSaving, useSaving } from '../state/saving.ts'
import { outbox } from './outbox.ts'
import { createSender, type SendOutcome } from './sender.ts'
import { watchSender } from './open-senders.ts'

export type ArticleSaving = {
  readonly changed: (doc: Node) => void
  /** Hands over what waits and listens no more. */
  readonly close: () => void
}

/** Keeps one open article safe, and says on the status bar how safe it is. */
export function openSaving(
  { article, savedAt, path, isSaved }: OpenedArticle,
  onStale: () => void,
): ArticleSaving {
  const { id } = article
  const sender = createSender({
    id,
    base: article.revision,
    ask: (change) => ask('article:change', change),
    outbox,
    onOutcome: (outcome) => showOutcome(outcome, onStale),
  })
  let savedWhen: SavedAt | undefined
  let rest: ReturnType<typeof setTimeout> | undefined

  function showSaved() {
    clearTimeout(rest)
    rest = undefined
    if (savedWhen !== undefined) showSaving({ kind: 'saved', ...savedWhen })
  }

  const stopNews = [
    onNews('article:saved', (saved) => {
      if (saved.id !== id) return
      savedWhen = sender.isClean() ? saved : undefined
      if (savedWhen === undefined) showSaving(EDITING)
      // A failure is taken back at once.
      else if (rest === undefined || useSaving.getState().saving.kind !== 'editing') showSaved()
    }),
    onNews('article:save-failed', (failed) => {
      if (failed.id === id) showSaving({ kind: 'failed', error: failed.error })
    }),
    watchSender(sender),
  ]
  showSaving(isSaved ? { kind: 'saved', savedAt, path } : EDITING)

  return {
    changed: (doc) => {
      savedWhen = undefined
      clearTimeout(rest)
      rest = setTimeout(showSaved, REST_MS)
      showEditing()
      sender.changed(doc)
    },
    close: () => {
      clearTimeout(rest)
      void sender.flush()
      for (const stop of stopNews) stop()
      showSaving({ kind: 'idle' })
    },
  }
}

/** Saved is said once nobody has typed for so long, in milliseconds: it would come and go else. */
const REST_MS = 500

type SavedAt = News<'article:saved'>

const EDITING = { kind: 'editing' } as const

function showOutcome(outcome: SendOutcome, onStale: () => void): void {
  if (outcome.kind === 'unanswered') return showSaving({ kind: 'unanswered' })
  // Accepted is in memory; only news from the disk says saved.
  if (outcome.kind === 'accepted') return showAnswered()

  showSaving({ kind: 'failed', error: outcome.error })
  if (outcome.error.kind === 'stale') onStale()
}
