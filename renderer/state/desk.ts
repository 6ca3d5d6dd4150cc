import { create } from 'zustand'
import type { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import type { LibraryError } from '#core/article/library-error'
import type { OpenedArticle } from '#bridge/contract'
import { NOTHING_SELECTED, type Selection } from '../desk/selection.ts'

/** What lies on the paper. It is empty, waiting, broken or open; never two at once. */
export type OpenDesk =
  | { readonly kind: 'empty' }
  | { readonly kind: 'opening'; readonly id: ArticleId }
  | { readonly kind: 'failed'; readonly id: ArticleId; readonly error: LibraryError }
  | { readonly kind: 'open'; readonly opened: OpenedArticle }

export type Desk = Selection & {
  readonly rows: readonly ArticleRow[]
  readonly open: OpenDesk
}

export const EMPTY_DESK: Desk = { rows: [], open: { kind: 'empty' }, ...NOTHING_SELECTED }

export const useDesk = create<Desk>(() => EMPTY_DESK)

export function openArticleId(open: OpenDesk): ArticleId | null {
  if (open.kind === 'empty') return null
  return open.kind === 'open' ? open.opened.article.id : open.id
}

/** What a command acts on: the rows that are highlighted, else the article on the paper. */
export function commandTargets({ selected, open }: Desk): readonly ArticleId[] {
  if (selected.size > 0) return [...selected]
  const id = openArticleId(open)
  return id === null ? [] : [id]
}
