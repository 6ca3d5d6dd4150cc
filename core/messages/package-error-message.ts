import type { PackageError } from '#core/review/package/package-answers'
import { libraryErrorMessage } from './library-error-message.ts'
import type { Translate } from './translate.ts'

/** The one sentence for a package that is not made or not taken in. */
export function packageErrorMessage(t: Translate, error: PackageError): string {
  if (error.kind === 'not-a-package' || error.kind === 'package-damaged') {
    return t(`package.error.${error.kind}`)
  }
  if (error.kind === 'unknown-sent') return t('package.error.unknown-sent')
  if (error.kind === 'package-newer') return t('package.error.package-newer', error)
  if (error.kind === 'package-inconsistent') return t('package.error.package-inconsistent', error)
  if (error.kind !== 'package-too-large') return libraryErrorMessage(t, error)
  return error.limit === 'file'
    ? t('package.error.too-large-file')
    : t('package.error.package-too-large', error)
}
