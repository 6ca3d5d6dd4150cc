import type { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import { onNews } from '../shell/ask.ts'
import { afterPause } from '../state/after-pause.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { mergeRows } from './merge-rows.ts'

/** When the row of the article that is written on follows what was saved, in milliseconds. */
const DELAYS = { pause: 1_500, latest: 10_000 }

/** What became of that row since it was shown. */
let waiting: ArticleRow | undefined
const showing = afterPause(showWaiting, DELAYS)

/** Keeps the list as the library has it. Every save of the open article would draw it anew. */
export function hearRows(): void {
  onNews('rows:changed', ({ rows, gone }) => {
    const [row] = rows
    if (row === undefined || rows.length + gone.length > 1 || !isOnlyWrittenOn(row)) {
      return putRows(rows, gone)
    }
    if (waiting?.id !== row.id) showWaiting()
    waiting = row
    showing.soon()
  })
}

/** Whatever else changed is waited for: a stage says which commands there are. */
function isOnlyWrittenOn(row: ArticleRow): boolean {
  const { open, rows } = useDesk.getState()
  const shown = rows.find(({ id }) => id === row.id)
  return (
    row.id === openArticleId(open) &&
    shown?.details.stage === row.details.stage &&
    shown.trashedAt === row.trashedAt
  )
}

/** Lays new and changed rows on the list, and takes away what is gone. */
export function putRows(changed: readonly ArticleRow[], gone: readonly ArticleId[] = []): void {
  if (changed.some(({ id }) => id === waiting?.id)) waiting = undefined
  useDesk.setState(({ rows }) => ({ rows: mergeRows(rows, changed, gone) }))
}

function showWaiting(): void {
  const row = waiting
  waiting = undefined
  // It may have gone meanwhile, with its library.
  if (row !== undefined && useDesk.getState().rows.some(({ id }) => id === row.id)) putRows([row])
}
