import type { ArticleId } from '#core/article/article'

/** A file on its way to the editor. */
export type ExportedFile = { readonly name: string; readonly bytes: Uint8Array }

/** One that knows what stands in it: without it these articles have not left. */
export type LeavingFile = ExportedFile & { readonly articles: readonly ArticleId[] }
