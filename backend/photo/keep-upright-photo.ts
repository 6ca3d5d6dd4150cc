import type { LibraryError } from '#core/article/library-error'
import type { PhotoError } from '#core/article/photo-error'
import { jpegOrientation } from '#core/photo/orientation'
import { photoFormat, type PhotoFormat } from '#core/photo/photo-format'
import { uprightSize, type PhotoSize } from '#core/photo/photo-size'
import { jpegWithoutMetadata, pngWithoutMetadata } from '#core/photo/without-metadata'
import { fail, ok, type Result } from '#core/shared/result'
import type { Library } from '../library/library.ts'
import { uprightJpeg } from './upright-jpeg.ts'

export type KeptPhoto = PhotoSize & { readonly media: string }

export type PhotoKeeping = {
  readonly library: Pick<Library, 'keepPhoto'>
  /** Where the bundles of the workers stand. */
  readonly workersFolder: string
}

/** 30 MB: more than any camera's JPEG, less than what would stall a screen. */
export const PHOTO_LIMIT = 30 * 1024 * 1024

/** What a browser shows and Word prints alike. The screen turns WebP into PNG before it comes here. */
const SHOWN: ReadonlySet<PhotoFormat> = new Set(['jpg', 'png', 'gif', 'bmp'])

/**
 * Keeps a photo twice: as it came, byte for byte, and as it is shown and exported, upright and
 * without metadata. The article names the second one.
 */
export async function keepUprightPhoto(
  bytes: Uint8Array,
  { library, workersFolder }: PhotoKeeping,
): Promise<Result<KeptPhoto, PhotoError | LibraryError>> {
  if (bytes.length > PHOTO_LIMIT) {
    return fail({ kind: 'too-large', bytes: bytes.length, limit: PHOTO_LIMIT })
  }
  const format = photoFormat(bytes)
  if (format === undefined) return fail({ kind: 'not-a-picture' })
  if (!SHOWN.has(format)) return fail({ kind: 'unsupported', format })
  const size = uprightSize(bytes, format)
  if (size === undefined) return fail({ kind: 'not-a-picture' })
  const shown = await shownBytes(bytes, format, workersFolder)
  if (shown === undefined) return fail({ kind: 'unsupported', format })

  const original = await library.keepPhoto(bytes, format)
  if (!original.ok) return original
  const kept = await library.keepPhoto(shown, format)
  return kept.ok ? ok({ media: kept.value, ...size }) : kept
}

async function shownBytes(bytes: Uint8Array, format: PhotoFormat, workersFolder: string) {
  if (format === 'png') return pngWithoutMetadata(bytes)
  if (format !== 'jpg') return bytes
  const orientation = jpegOrientation(bytes)
  if (orientation === 1) return jpegWithoutMetadata(bytes)
  return uprightJpeg(bytes, orientation, workersFolder)
}
