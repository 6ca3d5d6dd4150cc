import { Article, ARTICLE_FORMAT } from '#core/article/article'
import { readDocument, type UnreadableDocument } from '#core/article/document'
import { readFileOf } from './file-reading.ts'

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
  const reading = readFileOf(bytes, { format: ARTICLE_FORMAT, schema: Article })
  if (reading.kind !== 'readable') return reading

  const article = reading.value
  const document = readDocument(article.doc)
  return document.ok
    ? { kind: 'readable', article }
    : { kind: 'refused', article, refused: document.error }
}
