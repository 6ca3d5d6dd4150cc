import type { DocumentJson } from '#core/article/article'

/** The photos that a stored document names, found without asking the schema: that takes longer. */
export function mediaInJson(doc: DocumentJson): ReadonlySet<string> {
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
