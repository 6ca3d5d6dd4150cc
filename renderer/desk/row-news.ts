import type { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import { onNews } from '../shell/ask.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { mergeRows } from './merge-rows.ts'

/**
 * The row of the article that is written on follows when nothing was saved for so long, but not
 * later than that, in milliseconds.
 */
const QUIET_MS = 1_500
const LATEST_MS = 10_000

/** What became of that row since it was shown. */
let waiting: ArticleRow | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let waitingSince = 0

/** Keeps the list as the library has it. Every save of the open article would draw it anew. */
export function hearRows(): void {
  onNews('rows:changed', ({ rows, gone }) => {
    const [row] = rows
    if (row === undefined || rows.length + gone.length > 1 || !isOnlyWrittenOn(row)) {
      return putRows(rows, gone)
    }
    if (timer === undefined) waitingSince = Date.now()
    waiting = row
    clearTimeout(timer)
    const left = waitingSince + LATEST_MS - Date.now()
    timer = setTimeout(showWaiting, Math.max(0, Math.min(QUIET_MS, left)))
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
  timer = undefined
  const row = waiting
  waiting = undefined
  // It may have gone meanwhile, with its library.
  if (row !== undefined && useDesk.getState().rows.some(({ id }) => id === row.id)) putRows([row])
}
