import { readFileSync } from 'node:fs'
import type { Node } from 'prosemirror-model'
import { z } from 'zod'
import { newDocument } from '#core/article/new-document'

const Gold = z.object({
  articles: z.array(
    z.object({
      kicker: z.string(),
      title: z.string(),
      subtitle: z.string(),
      normalizedParagraphs: z.array(z.string()),
      byline: z.object({ raw: z.string() }),
    }),
  ),
})

/** The five articles of the sample page, as an editor leaves them. */
export function sampleDocuments(): Node[] {
  const file = new URL('../corpus/sample/page.gold.json', import.meta.url)
  const { articles } = Gold.parse(JSON.parse(readFileSync(file, 'utf8')))
  return articles.map(({ normalizedParagraphs, byline, ...headline }) =>
    newDocument({
      ...headline,
      byline: byline.raw,
      blocks: normalizedParagraphs.map((text) => ({ kind: 'paragraph', text })),
    }),
  )
}
