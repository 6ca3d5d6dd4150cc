import type { ArticleId } from '#core/article/article'
import { VersionZero } from '../desk/version-zero.tsx'

/** 版本 of an article, the one that came in among them. */
export function HistoryPanel({ id }: { readonly id: ArticleId }) {
  return <VersionZero id={id} />
}
