import { create } from 'zustand'
import type { LibraryError } from '#core/article/library-error'

/** What the status bar says about the open article's text. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'editing' }
  | { readonly kind: 'saved'; readonly savedAt: string; readonly path: string }
  /** Stays until a later save succeeds. */
  | { readonly kind: 'failed'; readonly error: LibraryError }

export const useSaving = create<{ readonly saving: Saving }>(() => ({ saving: { kind: 'idle' } }))
