import { z } from 'zod'
import { Article, ARTICLE_FORMAT } from '#core/article/article'
import { readDocument, type UnreadableDocument } from '#core/article/document'
import { parseJson, unseal } from './checksummed-json.ts'

/** What the bytes of an article's file turned out to be. */
export type ArticleReading =
  | { readonly kind: 'readable'; readonly article: Article }
  /** Whole and ours, but with a document that this schema does not know. */
  | {
      readonly kind: 'refused'
      readonly article: Article
      readonly refused: UnreadableDocument
    }
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'damaged' }

export function readArticle(bytes: Uint8Array): ArticleReading {
  const unsealed = unseal(bytes)
  if (!unsealed.ok) return newerOrDamaged(bytes)

  const format = Format.safeParse(unsealed.value)
  if (format.success && format.data.format > ARTICLE_FORMAT) {
    return { kind: 'newer', format: format.data.format }
  }
  const article = Article.safeParse(unsealed.value)
  if (!article.success) return { kind: 'damaged' }

  const document = readDocument(article.data.doc)
  return document.ok
    ? { kind: 'readable', article: article.data }
    : { kind: 'refused', article: article.data, refused: document.error }
}

/** A newer 区闻 may frame its files in another way, but they will still say their format. */
function newerOrDamaged(bytes: Uint8Array): ArticleReading {
  const json = parseJson(bytes)
  if (!json.ok || isOurs(json.value)) return { kind: 'damaged' }

  const format = Format.or(z.object({ content: Format }).transform(({ content }) => content))
  const found = format.safeParse(json.value)
  return found.success && found.data.format > ARTICLE_FORMAT
    ? { kind: 'newer', format: found.data.format }
    : { kind: 'damaged' }
}

/** Our own frame with a wrong checksum is damage, whatever number stands inside. */
function isOurs(json: unknown): boolean {
  return Sealed.safeParse(json).success
}

const Format = z.object({ format: z.int() })
const Sealed = z.object({ sha256: z.string(), content: z.unknown() })
