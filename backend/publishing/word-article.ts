import type { Node } from 'prosemirror-model'
import { bylineNames } from '#core/article/byline'
import { bylineOf } from '#core/article/dateline'
import { finalDocument } from '#core/review/suggestions/final-document'
import { photoFormat } from '#core/photo/photo-format'
import { uprightSize } from '#core/photo/photo-size'
import { jpegWithoutMetadata, pngWithoutMetadata } from '#core/photo/without-metadata'
import type { WordArticle } from '#core/publishing/word-file'
import type { WordPhoto } from '#core/publishing/word-photo'
import type { Library } from '../library/library.ts'

/** An article for Word with the photos it names; a photo that is not there leaves its caption. */
export async function wordArticle(
  doc: Node,
  { readPhoto }: Pick<Library, 'readPhoto'>,
): Promise<WordArticle> {
  const photos = new Map<string, WordPhoto>()
  const read = async (media: string) => {
    const bytes = await readPhoto(media)
    const photo = bytes === undefined ? undefined : wordPhoto(bytes)
    if (photo !== undefined) photos.set(media, photo)
  }
  await Promise.all(Array.from(mediaOf(doc), read))
  return { ...withoutPhotos(doc), photos }
}

/** Needs nothing of the library: for the rescue of a text whose library cannot be reached. */
export function withoutPhotos(doc: Node): WordArticle {
  return { doc, author: bylineNames(bylineOf(doc)).join('、'), photos: new Map() }
}

/** What is struck is not shown, so its bytes stay at home. */
function mediaOf(doc: Node): ReadonlySet<string> {
  const media = new Set<string>()
  finalDocument(doc).descendants((node) => {
    if (node.type.name === 'photo') media.add(String(node.attrs['media']))
  })
  return media
}

/** Stripped once more: a library may hold photos that an older 区闻 or another program put there. */
function wordPhoto(bytes: Uint8Array): WordPhoto | undefined {
  const type = photoFormat(bytes)
  const size = type === undefined ? undefined : uprightSize(bytes, type)
  if (size === undefined) return undefined
  if (type === 'jpg') return { bytes: jpegWithoutMetadata(bytes), type, ...size }
  if (type === 'png') return { bytes: pngWithoutMetadata(bytes), type, ...size }
  return type === 'gif' || type === 'bmp' ? { bytes, type, ...size } : undefined
}
