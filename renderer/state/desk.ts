import { create } from 'zustand'
import type { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import type { LibraryError } from '#core/article/library-error'
import type { OpenedArticle } from '#bridge/contract'

/** What lies on the paper. It is empty, waiting, broken or open; never two at once. */
export type OpenDesk =
  | { readonly kind: 'empty' }
  | { readonly kind: 'opening'; readonly id: ArticleId }
  | { readonly kind: 'failed'; readonly id: ArticleId; readonly error: LibraryError }
  | { readonly kind: 'open'; readonly opened: OpenedArticle }

export type Desk = {
  readonly rows: readonly ArticleRow[]
  readonly selected: ReadonlySet<ArticleId>
  readonly open: OpenDesk
}

export const useDesk = create<Desk>(() => ({
  rows: [],
  selected: new Set<ArticleId>(),
  open: { kind: 'empty' },
}))
