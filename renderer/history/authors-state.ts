import { create } from 'zustand'
import type { LibraryError } from '#core/article/library-error'

/** How much of the text is last by somebody; '' is nobody who said a name. */
export type AuthorShare = { readonly by: string; readonly share: number }

type ShownAuthors = {
  /** 谁写的: whether every sentence on the paper wears the colour of its last author. */
  readonly isShown: boolean
  /** Most first; null until the versions were read. */
  readonly authors: readonly AuthorShare[] | null
  /** Whose sentence the caret is in. */
  readonly here: string | null
  /** The only one whose sentences are coloured; null for all. */
  readonly only: string | null
  readonly error: LibraryError | null
}

const NOT_READ = { authors: null, here: null, only: null, error: null } as const

export const useAuthors = create<ShownAuthors>(() => ({ isShown: false, ...NOT_READ }))

export function toggleAuthors(): void {
  useAuthors.setState(({ isShown }) => ({ isShown: !isShown }))
}

/** Another paper, or none: what was known is of no use. */
export function forgetAuthors(): void {
  useAuthors.setState(NOT_READ)
}

export function showOnly(by: string): void {
  useAuthors.setState(({ only }) => ({ only: only === by ? null : by }))
}
