import { readFileSync } from 'node:fs'
import type { WordPhoto } from '#core/publishing/word-photo'
import type { PhotoOnPage } from './rich-article.ts'

const PHOTOS = [
  { media: 'street.jpg', width: 1200, height: 800 },
  { media: 'old-house.jpg', width: 420, height: 600 },
] as const satisfies readonly PhotoOnPage[]

/** A landscape and a portrait, as an article names them and as Word is given them. */
export function photoFixtures() {
  const photos = new Map<string, WordPhoto>(
    PHOTOS.map(({ media, width, height }) => [
      media,
      { bytes: photoFile(media), type: 'jpg', width, height },
    ]),
  )
  return { photos, onPage: PHOTOS }
}

export function photoFile(name: string): Uint8Array {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url))
}
