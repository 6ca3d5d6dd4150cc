import type { PhotoError } from '#core/article/photo-error'
import type { Translate } from '#core/messages/translate'
import { assertNever } from '#core/shared/assert'

const MEGABYTE = 1024 * 1024

/** Why a picture was not taken in, and what to do about it. */
export function photoErrorMessage(t: Translate, error: PhotoError): string {
  switch (error.kind) {
    case 'too-large':
      return t('photo.too-large', {
        size: Math.ceil(error.bytes / MEGABYTE),
        limit: Math.floor(error.limit / MEGABYTE),
      })
    case 'unsupported':
      return t('photo.unsupported', { format: error.format })
    case 'not-a-picture':
      return t('photo.not-a-picture')
    default:
      return assertNever(error)
  }
}
