import { unzipSync, zipSync, type Zippable } from 'fflate'
import { standsFor } from './media-stand-in.ts'

/** A zip has no time zone and begins in 1980; a fixed date makes the same article the same file. */
const DATE = '1980-01-01T00:00:00'

/** Puts the photos in, as they are: they are compressed already. */
export function finishPackage(
  docx: Uint8Array,
  photos: ReadonlyMap<string, { readonly bytes: Uint8Array }>,
): Uint8Array {
  const finished: Zippable = {}
  for (const [path, bytes] of Object.entries(unzipSync(docx))) {
    const media = path.startsWith('word/media/') ? standsFor(bytes) : undefined
    const photo = media === undefined ? undefined : photos.get(media)
    finished[path] = photo === undefined ? bytes : [photo.bytes, { level: 0 }]
  }
  return zipSync(finished, { mtime: DATE })
}
