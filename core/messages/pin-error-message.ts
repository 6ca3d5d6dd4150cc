import type { PinError } from '#core/people/pin-error'
import { libraryErrorMessage } from './library-error-message.ts'
import type { Translate } from './translate.ts'

/** The one sentence for why somebody could not act under a name. */
export function pinErrorMessage(t: Translate, error: PinError): string {
  if (error.kind === 'unknown-person') return t('people.error.unknown-person')
  if (error.kind === 'wrong-pin') return t('people.error.wrong-pin', { count: error.left })
  if (error.kind === 'pin-paused') return t('people.error.pin-paused', { count: error.seconds })
  return libraryErrorMessage(t, error)
}
