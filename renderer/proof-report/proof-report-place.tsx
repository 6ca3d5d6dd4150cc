import type { ArticleId } from '#core/article/article'

/** Proofreading many articles, and what came of it. */
export function ProofReportPlace({ ids }: { readonly ids: readonly ArticleId[] | null }) {
  return <main>{ids?.length}</main>
}
