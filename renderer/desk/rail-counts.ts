import { Stage } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'

export type RailCounts = {
  readonly all: number
  readonly trash: number
  readonly stages: Readonly<Record<Stage, number>>
}

export function railCounts(rows: readonly ArticleRow[]): RailCounts {
  const stages = {
    draft: 0,
    'first-review': 0,
    'second-review': 0,
    'final-review': 0,
    release: 0,
    'signed-off': 0,
    held: 0,
    rejected: 0,
  }
  let trash = 0
  for (const { trashedAt, details } of rows) {
    if (trashedAt === null) stages[details.stage] += 1
    else trash += 1
  }
  return { all: rows.length - trash, trash, stages }
}

/** Only stages that hold something are drawn, the draft always: it is where articles begin. */
export function stagesShown({ stages }: RailCounts): readonly Stage[] {
  return Stage.options.filter((stage) => stage === 'draft' || stages[stage] > 0)
}
