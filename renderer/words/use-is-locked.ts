import { useLibrary } from '../state/session.ts'

/** Whether the library can only be read now: then the words are shown and cannot be changed. */
export function useIsLocked(): boolean {
  return useLibrary()?.access.kind !== 'owner'
}
