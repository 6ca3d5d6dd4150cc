import type { ExportFailure } from '#core/forms/export-failure'
import { libraryErrorMessage } from './library-error-message.ts'
import type { Translate } from './translate.ts'

/** The one sentence for an article that stayed behind. */
export function exportFailureMessage(t: Translate, failure: ExportFailure): string {
  if (failure.kind === 'unwritten') return t('export.failure-unwritten', { reason: failure.reason })
  if (failure.kind === 'too-long') return t('export.failure-too-long', { seconds: failure.seconds })
  if (failure.kind === 'no-office') return t('export.failure-no-office')
  return failure.kind === 'no-pdf' ? t('export.failure-no-pdf') : libraryErrorMessage(t, failure)
}
