import type { DocumentJson } from '#core/article/article'
import type { Library } from '../library/library.ts'

/** The bytes of the photos that a stored document names; what is not there is left out. */
export async function photosIn(
  doc: DocumentJson,
  { readPhoto }: Pick<Library, 'readPhoto'>,
): Promise<Map<string, Uint8Array>> {
  const photos = new Map<string, Uint8Array>()
  const read = async (media: string) => {
    const bytes = await readPhoto(media)
    if (bytes !== undefined) photos.set(media, bytes)
  }
  await Promise.all(Array.from(mediaIn(doc), read))
  return photos
}

/** Found without asking the schema: that takes longer. */
function mediaIn(doc: DocumentJson): ReadonlySet<string> {
  const media = new Set<string>()
  collect(doc, media)
  return media
}

function collect(node: unknown, media: Set<string>): void {
  if (node === null || typeof node !== 'object') return
  if ('attrs' in node && 'type' in node && node.type === 'photo') {
    const { attrs } = node
    if (attrs !== null && typeof attrs === 'object' && 'media' in attrs) {
      media.add(String(attrs.media))
    }
  }
  if ('content' in node && Array.isArray(node.content)) {
    for (const child of node.content) collect(child, media)
  }
}
