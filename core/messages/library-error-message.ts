import type { LibraryError } from '#core/article/library-error'
import type { Translate } from './translate.ts'
import { assertNever } from '#core/shared/assert'

/** The one sentence for a failure of the library: what happened, where, and what helps. */
export function libraryErrorMessage(t: Translate, error: LibraryError): string {
  switch (error.kind) {
    case 'not-found':
      return t('library.error.not-found')
    case 'damaged':
      return damagedMessage(t, error)
    case 'newer-format':
      return t('library.error.newer-format', { path: error.path, format: error.format })
    case 'not-a-folder':
      return t('library.error.not-a-folder', { path: error.path })
    case 'not-empty':
      return t('library.error.not-empty', { path: error.path })
    case 'unwritable':
      return t('library.error.unwritable', { path: error.path, code: error.code })
    case 'disk-full':
      return t('library.error.disk-full', { path: error.path })
    case 'read-only':
      return t('library.error.read-only', { holder: error.holder })
    case 'stale':
      return t('library.error.stale')
    case 'invalid-document':
      return t('library.error.invalid-document', { reason: error.reason })
    case 'locked':
      return t('library.error.locked')
    case 'io':
      return t('library.error.io', { path: error.path, code: error.code })
    default:
      return assertNever(error)
  }
}

function damagedMessage(t: Translate, error: Extract<LibraryError, { kind: 'damaged' }>): string {
  const id = error.goodCopy ? 'library.error.damaged-with-good-copy' : 'library.error.damaged'
  return t(id, { path: error.setAside })
}
