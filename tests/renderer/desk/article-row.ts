import { ArticleId, NO_DETAILS, type ArticleDetails } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'

type Given = Partial<Omit<ArticleRow, 'id' | 'details'>> & {
  readonly details?: Partial<ArticleDetails>
}

/** The row of an article that is known by a small number. */
export function articleRow(number: number, { details, ...given }: Given = {}): ArticleRow {
  return {
    id: articleId(number),
    revision: 0,
    title: `第${number}篇`,
    names: [],
    characters: 0,
    photos: 0,
    suggestions: 0,
    openComments: 0,
    createdAt: '2026-09-29T04:00:00.000Z',
    updatedAt: '2026-09-29T04:00:00.000Z',
    details: { ...NO_DETAILS, ...details },
    sourceHash: null,
    trashedAt: null,
    ...given,
  }
}

export function articleId(number: number): ArticleId {
  return ArticleId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`)
}
