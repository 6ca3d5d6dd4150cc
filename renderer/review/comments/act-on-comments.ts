import type { EditorView } from 'prosemirror-view'
import type { CommentAct, CommentEntry, CommentThread } from '#core/review/comments'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { currentTranslate } from '../../app/use-translate.ts'
import { editableView } from '../../editor/current-editor.ts'
import { ask } from '../../shell/ask.ts'
import { showInspector } from '../../state/inspector.ts'
import { usePreferences } from '../../state/preferences.ts'
import { showToast } from '../../state/toasts.ts'
import { openDialog } from '../../state/view.ts'
import { standAtCard } from '../changes/spotlight.ts'
import { hangThread, piecesOf, unhangThread } from './comment-marks.ts'
import { commentedRange } from './commented-range.ts'
import { threadById, useComments } from './comments-state.ts'
import { beginDraft, draftKey, dropDraft, endBegun, useDrafts } from './drafts-state.ts'
import { heldRanges, hold, release } from './held-places.ts'

const MOST_QUOTED = 400

/** Opens a composer for the selected words. Nothing is on the paper until it is sent. */
export function beginComment(): void {
  const view = editableView()
  const { article } = useComments.getState()
  if (view === undefined || article === null || !isSomebodyHere()) return
  const range = commentedRange(view.state)
  if (range === undefined) return
  const thread = crypto.randomUUID()
  const quoted = view.state.doc.textBetween(range.from, range.to, ' ')
  const tr = hold(view.state.tr, { thread, ranges: [range], isBegun: true })
  view.dispatch(standAtCard(tr, null))
  showInspector('review')
  beginDraft({ article, thread, quoted, ...range })
}

export function callOffComment(thread: string): void {
  endBegun(thread)
  const view = editableView()
  if (view === undefined) return
  view.dispatch(release(view.state.tr, thread))
  view.focus()
}

/** The mark first, so that the words cannot slip away while the library writes. */
export async function sendComment(thread: string, text: string): Promise<boolean> {
  const view = editableView()
  const begun = useDrafts.getState().begun.find((one) => one.thread === thread)
  if (view === undefined || begun === undefined || !isSomebodyHere()) return false
  const ranges = heldRanges(view.state, thread)
  view.dispatch(release(hangThread(view, thread, ranges), thread))
  const quoted = begun.quoted.slice(0, MOST_QUOTED)
  const opened = { id: thread, quoted, entries: [entryOf(text)], resolved: null }
  const kept = await act({ kind: 'open', thread: opened })
  if (kept?.some(({ id }) => id === thread) === true) {
    endBegun(thread)
    return true
  }
  takeOff(view, thread, true)
  return false
}

export async function reply(thread: string, text: string): Promise<boolean> {
  if (!isSomebodyHere()) return false
  const entry = entryOf(text)
  const kept = await act({ kind: 'reply', thread, entry })
  const isKept = hasEntry(kept, thread, entry.id)
  if (isKept) dropDraft(draftKey('reply', thread))
  return isKept
}

export async function rewriteEntry(thread: string, entry: string, text: string): Promise<boolean> {
  const kept = await act({ kind: 'edit', thread, entry, text })
  const isKept = hasEntry(kept, thread, entry)
  if (isKept) dropDraft(draftKey('edit', entry))
  return isKept
}

/** Takes one's own answer away; for as long as the toast is there it can be had back. */
export async function removeReply(thread: string, entry: CommentEntry): Promise<void> {
  const entries = threadById(thread)?.entries ?? []
  const behind = entries[entries.findIndex(({ id }) => id === entry.id) - 1]?.id
  const kept = await act({ kind: 'remove-reply', thread, entry: entry.id })
  if (kept === undefined || behind === undefined) return
  const t = currentTranslate()
  const putReplyBack = async () => {
    await act({ kind: 'put-back-reply', thread, entry, behind })
  }
  const action = { label: t('command.edit.undo'), run: putReplyBack }
  showToast({ text: t('comment.reply-removed'), tone: 'plain', action })
}

export async function resolveThread(thread: string): Promise<void> {
  if (!isSomebodyHere()) return
  const { person: by } = usePreferences.getState()
  await act({ kind: 'resolve', thread, by, at: now() })
}

export async function reopenThread(thread: string): Promise<void> {
  await act({ kind: 'reopen', thread })
}

/** Takes a thread away; for as long as the toast is there it can be had back, place and all. */
export async function removeThread(id: string): Promise<void> {
  const thread = threadById(id)
  const kept = await act({ kind: 'remove', thread: id })
  if (kept === undefined || thread === undefined) return
  const view = editableView()
  if (view !== undefined) takeOff(view, id, false)
  const t = currentTranslate()
  const action = { label: t('command.edit.undo'), run: () => putBack(thread) }
  showToast({ text: t('comment.removed'), tone: 'plain', action })
}

async function putBack(thread: CommentThread): Promise<void> {
  if ((await act({ kind: 'open', thread })) === undefined) return
  const view = editableView()
  if (view === undefined) return
  const ranges = heldRanges(view.state, thread.id)
  view.dispatch(release(hangThread(view, thread.id, ranges), thread.id))
}

/** Off the paper, with the place remembered. */
function takeOff(view: EditorView, thread: string, isBegun: boolean): void {
  if (view.isDestroyed) return
  const ranges = piecesOf(view, thread)
  view.dispatch(hold(unhangThread(view, thread), { thread, ranges, isBegun }))
}

async function act(what: CommentAct): Promise<readonly CommentThread[] | undefined> {
  const { article } = useComments.getState()
  if (article === null) return undefined
  const t = currentTranslate()
  // A backend that is silent keeps nothing; what was written stays in the draft.
  const answer = await ask('review:comment', { id: article, act: what }).catch(() => undefined)
  if (answer?.ok !== true) {
    const text = answer === undefined ? t('comment.not-kept') : libraryErrorMessage(t, answer.error)
    showToast({ text, tone: 'error' })
    return undefined
  }
  if (useComments.getState().article === article) useComments.setState({ threads: answer.value })
  return answer.value
}

function hasEntry(
  threads: readonly CommentThread[] | undefined,
  thread: string,
  entry: string,
): boolean {
  const entries = threads?.find(({ id }) => id === thread)?.entries ?? []
  return entries.some(({ id }) => id === entry)
}

function entryOf(text: string): CommentEntry {
  const { person: by } = usePreferences.getState()
  return { id: crypto.randomUUID(), by, at: now(), text }
}

function now(): string {
  return new Date().toISOString()
}

/** A comment without a name helps nobody: whoever sits here says so first. */
function isSomebodyHere(): boolean {
  if (usePreferences.getState().person !== '') return true
  openDialog('people')
  return false
}
