import { create } from 'zustand'
import type { LibraryError } from '#core/article/library-error'

/** What the status bar says about the open article's text. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'editing' }
  | { readonly kind: 'saved'; readonly savedAt: string; readonly path: string }
  /** Stays until a later save succeeds. */
  | { readonly kind: 'failed'; readonly error: LibraryError }
  /** The backend is silent; the text waits in this browser's outbox. Stays until it answers. */
  | { readonly kind: 'unanswered' }

export const useSaving = create<{ readonly saving: Saving }>(() => ({ saving: { kind: 'idle' } }))

/** A failure is never painted over by mere typing. */
export function showEditing(): void {
  const { saving } = useSaving.getState()
  if (saving.kind === 'idle' || saving.kind === 'saved') showSaving({ kind: 'editing' })
}

export function showSaving(saving: Saving): void {
  const { saving: shown } = useSaving.getState()
  if (saving.kind !== 'editing' || shown.kind !== 'editing') useSaving.setState({ saving })
}

/** The backend has the text again; whether the disk has it is for the next news to say. */
export function showAnswered(): void {
  if (useSaving.getState().saving.kind === 'unanswered') showSaving({ kind: 'editing' })
}
