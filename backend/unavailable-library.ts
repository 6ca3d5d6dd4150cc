import type { LibraryError } from '#core/article/library-error'
import { fail } from '#core/shared/result'
import type { Library } from './library/library.ts'

/** Stands in while no library could be opened: every question is answered with the reason. */
export function unavailableLibrary(path: string, error: LibraryError): Library {
  const refuse = () => Promise.resolve(fail(error))
  return {
    state: () => ({
      path,
      name: '',
      access: { kind: 'read-only', reason: error },
      place: 'local',
      isSample: false,
      setAside: [],
    }),
    rows: () => [],
    search: () => Promise.resolve({ hits: [], total: 0 }),
    create: refuse,
    load: refuse,
    current: refuse,
    change: refuse,
    save: refuse,
    setDetails: refuse,
    comment: refuse,
    duplicate: refuse,
    trash: refuse,
    restore: refuse,
    version: refuse,
    versions: refuse,
    readVersion: refuse,
    keepVersion: refuse,
    restoreVersion: refuse,
    putBackGoodCopy: refuse,
    keepSource: refuse,
    takenInBefore: () => [],
    keepPhoto: refuse,
    readPhoto: () => Promise.resolve(undefined),
    setup: refuse,
    keepSetup: refuse,
    people: refuse,
    keepPeople: refuse,
    setPin: refuse,
    checkPin: refuse,
    reviewProcess: refuse,
    keepReviewProcess: refuse,
    reviewState: refuse,
    act: refuse,
    setTracking: refuse,
    signOffSheet: refuse,
    proofRecord: refuse,
    keepProofRecord: refuse,
    flush: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  }
}
