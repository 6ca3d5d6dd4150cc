import type { ArticleId } from '#core/article/article'

/** 审签: where an article stands and what may be signed. */
export function SignOffPanel({ id }: { readonly id: ArticleId }) {
  return <p className="quiet-note" data-id={id} />
}
