import type { Node } from 'prosemirror-model'
import { z } from 'zod'
import { newDocument } from '#core/article/new-document'

/** One article as a script writes it: only `paragraphs` has to be there. */
export const ArticleJson = z.object({
  kicker: z.string().default(''),
  title: z.string().default(''),
  subtitle: z.string().default(''),
  paragraphs: z.array(z.string()),
  /** As printed, or the `raw` of a byline that was read. */
  byline: z
    .union([z.string(), z.object({ raw: z.string() }).transform(({ raw }) => raw)])
    .default(''),
  /** Stand below the body, in the captions' style: there are no pictures. */
  captions: z.array(z.string()).default([]),
})
export type ArticleJson = z.infer<typeof ArticleJson>

/** What `quwen export --from` reads: one article, a list of them, or a list under `articles`. */
export const ArticlesJson = z.union([
  z.object({ articles: z.array(ArticleJson).min(1) }).transform(({ articles }) => articles),
  z.array(ArticleJson).min(1),
  ArticleJson.transform((article) => [article]),
])

export function fromArticleJson({ paragraphs, captions, ...headline }: ArticleJson): Node {
  return newDocument({
    ...headline,
    blocks: [
      ...paragraphs.map((text) => ({ kind: 'paragraph', text }) as const),
      ...captions.map((caption) => ({ ...NO_PICTURE, caption }) as const),
    ],
  })
}

const NO_PICTURE = { kind: 'photo', media: '', width: 1, height: 1, credit: '' } as const
