import type { Node } from 'prosemirror-model'

/** The media names of every photo in an article, in order; one that is struck may yet be kept. */
export function photosOf(doc: Node): readonly string[] {
  const media: string[] = []
  doc.descendants(({ type, attrs }) => {
    if (type.name === 'photo') media.push(String(attrs['media']))
  })
  return media
}
