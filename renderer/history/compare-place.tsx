import type { ArticleId } from '#core/article/article'

type ComparePlaceProps = {
  readonly id: ArticleId
  readonly before: number | null
  readonly after: number | null
}

/** Two versions beside each other. */
export function ComparePlace({ id, before, after }: ComparePlaceProps) {
  return <main className="compare-place" data-id={id} data-versions={`${before} ${after}`} />
}
