import type { IntakeError } from '#core/intake/intake-error'
import type { Translate } from './translate.ts'
import { assertNever } from '#core/shared/assert'
import { byteSize } from '#core/shared/byte-size'

/** The one sentence for a file that cannot be taken in: what it is, and what to do instead. */
export function intakeErrorMessage(t: Translate, error: IntakeError): string {
  switch (error.kind) {
    case 'unsupported':
      return t(`intake.error.${error.format}`)
    case 'not-found':
      return t('intake.error.not-found', { path: error.path })
    case 'too-large':
      return t('intake.error.too-large', {
        size: byteSize(error.bytes),
        limit: byteSize(error.limit),
      })
    case 'hostile-word-file':
      return t('intake.error.hostile-word-file', { limit: error.limit })
    case 'empty':
    case 'unknown-encoding':
    case 'not-a-word-file':
    case 'damaged-word-file':
      return t(`intake.error.${error.kind}`)
    default:
      return assertNever(error)
  }
}
