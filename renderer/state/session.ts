import { create } from 'zustand'
import type { LibraryError } from '#core/article/library-error'
import type { Answer } from '#bridge/contract'
import type { LibraryState } from '#bridge/library-state'

type Started = Answer<'app:start'>

/** How the start went. Only a ready session has a library. */
export type Session =
  | { readonly kind: 'starting' }
  | { readonly kind: 'failed'; readonly error: LibraryError }
  | { readonly kind: 'ready'; readonly library: LibraryState }

export type Program = Pick<Started, 'version' | 'shell' | 'recentLibraries'> & {
  readonly session: Session
}

export const useSession = create<Program>(() => ({
  session: { kind: 'starting' },
  version: '',
  shell: 'browser',
  recentLibraries: [],
}))

export function useLibrary(): LibraryState | undefined {
  return useSession(({ session }) => (session.kind === 'ready' ? session.library : undefined))
}

/** The open library outside of components. */
export function openLibrary(): LibraryState | undefined {
  const { session } = useSession.getState()
  return session.kind === 'ready' ? session.library : undefined
}

/** Nothing can be changed in a library that another program holds. */
export function isWritable(): boolean {
  return openLibrary()?.access.kind === 'owner'
}
