import { unzipSync, zipSync, type Zippable } from 'fflate'
import { standsFor } from './media-stand-in.ts'
import { setZipDates } from './zip-dates.ts'

/** Puts the photos in as they are, for they are compressed already, and takes the clock out. */
export function finishPackage(
  docx: Uint8Array,
  photos: ReadonlyMap<string, { readonly bytes: Uint8Array }>,
): Uint8Array {
  return setZipDates(photos.size === 0 ? docx : withPhotos(docx, photos))
}

function withPhotos(docx: Uint8Array, photos: ReadonlyMap<string, { readonly bytes: Uint8Array }>) {
  const finished: Zippable = {}
  for (const [path, bytes] of Object.entries(unzipSync(docx))) {
    const media = path.startsWith('word/media/') ? standsFor(bytes) : undefined
    const photo = media === undefined ? undefined : photos.get(media)
    finished[path] = photo === undefined ? bytes : [photo.bytes, { level: 0 }]
  }
  return zipSync(finished)
}
