import type { Source } from '#bridge/contract'
import { keepUprightPhoto, type PhotoKeeping } from '../photo/keep-upright-photo.ts'
import { renumberMarkers } from './markers.ts'
import type { ReadSource } from './read-source.ts'

/** Keeps what a page can show; a drawing or a damaged picture loses its marker line. */
export async function keepPictures(
  { text, pictures }: ReadSource,
  keeping: PhotoKeeping,
): Promise<Pick<Source, 'text' | 'photos'>> {
  const photos: Source['photos'] = []
  const numbers = new Map<number, number>()
  for (const [index, bytes] of pictures.entries()) {
    // One after the other: twenty photos at once would be a gigabyte of pixels.
    // oxlint-disable-next-line eslint/no-await-in-loop
    const kept = bytes === null ? null : await keepUprightPhoto(bytes, keeping)
    if (kept === null || !kept.ok) continue
    numbers.set(index, photos.length)
    photos.push(kept.value)
  }
  return { text: pictures.length === 0 ? text : renumberMarkers(text, numbers), photos }
}
