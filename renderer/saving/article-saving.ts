import type { Node } from 'prosemirror-model'
import type { OpenedArticle } from '#bridge/contract'
import { ask, onNews } from '../shell/ask.ts'
import { showAnswered, showEditing, showSaving } from '../state/saving.ts'
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
  const stopNews = [
    onNews('article:saved', (saved) => {
      if (saved.id === id) showSaving(sender.isClean() ? { kind: 'saved', ...saved } : EDITING)
    }),
    onNews('article:save-failed', (failed) => {
      if (failed.id === id) showSaving({ kind: 'failed', error: failed.error })
    }),
    watchSender(sender),
  ]
  showSaving(isSaved ? { kind: 'saved', savedAt, path } : EDITING)

  return {
    changed: (doc) => {
      showEditing()
      sender.changed(doc)
    },
    close: () => {
      void sender.flush()
      for (const stop of stopNews) stop()
      showSaving({ kind: 'idle' })
    },
  }
}

const EDITING = { kind: 'editing' } as const

function showOutcome(outcome: SendOutcome, onStale: () => void): void {
  if (outcome.kind === 'unanswered') return showSaving({ kind: 'unanswered' })
  // Accepted is in memory; only news from the disk says saved.
  if (outcome.kind === 'accepted') return showAnswered()

  showSaving({ kind: 'failed', error: outcome.error })
  if (outcome.error.kind === 'stale') onStale()
}
