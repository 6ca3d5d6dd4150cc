import type { Node } from 'prosemirror-model'
import type { Article } from '#core/article/article'
import { bylineNames } from '#core/article/byline'
import { bylineOf } from '#core/article/dateline'
import { documentWith, type Changes } from '#core/forms/changes'
import { photoFormat } from '#core/photo/photo-format'
import { uprightSize } from '#core/photo/photo-size'
import { jpegWithoutMetadata, pngWithoutMetadata } from '#core/photo/without-metadata'
import type { WordArticle } from '#core/publishing/word-file'
import type { WordPhoto } from '#core/publishing/word-photo'
import type { Library } from '../library/library.ts'
import { contentHash } from '../review/review-of-article.ts'

/** An article of the library with its comments, and with what it is known by when it comes back. */
export async function libraryWordArticle(
  { id, comments }: Pick<Article, 'id' | 'comments'>,
  doc: Node,
  { library, changes }: { readonly library: PhotoShelf; readonly changes: Changes },
): Promise<WordArticle> {
  const hidden = { article: id, text: contentHash(doc) }
  return { ...(await wordArticle(doc, library, changes)), comments, hidden }
}

type PhotoShelf = Pick<Library, 'readPhoto'>

/** An article for Word with the photos it names; a photo that is not there leaves its caption. */
export async function wordArticle(
  doc: Node,
  { readPhoto }: PhotoShelf,
  changes: Changes = 'final',
): Promise<WordArticle> {
  const read = new Map<string, Uint8Array>()
  const one = async (media: string) => {
    const bytes = await readPhoto(media)
    if (bytes !== undefined) read.set(media, bytes)
  }
  await Promise.all(Array.from(mediaOf(documentWith(changes, doc)), one))
  return { ...withoutPhotos(doc), photos: photosShown({ doc, photos: read }, { changes }) }
}

/** The photos that a form shows, fit to be shown; `photos` are bytes as the library has them. */
export function photosShown(
  { doc, photos }: { readonly doc: Node; readonly photos: ReadonlyMap<string, Uint8Array> },
  { changes }: { readonly changes: Changes },
): ReadonlyMap<string, WordPhoto> {
  const shown = Array.from(mediaOf(documentWith(changes, doc)), (media) => {
    const bytes = photos.get(media)
    return [media, bytes === undefined ? undefined : wordPhoto(bytes)] as const
  })
  return new Map(shown.flatMap(([media, photo]) => (photo === undefined ? [] : [[media, photo]])))
}

/** Needs nothing of the library: for the rescue of a text whose library cannot be reached. */
export function withoutPhotos(doc: Node): WordArticle {
  return { doc, author: bylineNames(bylineOf(doc)).join('、'), photos: new Map() }
}

/** What is not shown stays at home. */
function mediaOf(shown: Node): ReadonlySet<string> {
  const media = new Set<string>()
  shown.descendants((node) => {
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
