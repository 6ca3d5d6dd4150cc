import type { ArticleDetails } from '#core/article/article'
import { openArticleId, useDesk, type Desk } from '../state/desk.ts'

const NOTHING: readonly string[] = []

/** How the paragraphs of the open article begin that may go. */
export function mayGoOf(desk: Desk): readonly string[] {
  return openDetails(desk)?.mayGo ?? NOTHING
}

/** Null where nobody has said how many. */
export function wantedLinesOf(desk: Desk): number | null {
  return openDetails(desk)?.wantedLines ?? null
}

export function useWantedLines(): number | null {
  return useDesk(wantedLinesOf)
}

function openDetails({ rows, open }: Desk): ArticleDetails | undefined {
  const id = openArticleId(open)
  return rows.find((row) => row.id === id)?.details
}
