import type { ArticleId } from '#core/article/article'

/** `cursor` is the row the keyboard stands on; a range grows from `anchor`. */
export type Selection = {
  readonly selected: ReadonlySet<ArticleId>
  readonly cursor: ArticleId | null
  readonly anchor: ArticleId | null
}

export const NOTHING_SELECTED: Selection = { selected: new Set(), cursor: null, anchor: null }

export function selectOne(id: ArticleId): Selection {
  return { selected: new Set([id]), cursor: id, anchor: id }
}

/** Ctrl+click: in or out, the others stay. */
export function toggle(selection: Selection, id: ArticleId): Selection {
  const selected = new Set(selection.selected)
  if (!selected.delete(id)) selected.add(id)
  return { selected, cursor: id, anchor: id }
}

/** Shift: everything between the anchor and `id`. `order` is the list as it is shown. */
export function extendTo(
  selection: Selection,
  id: ArticleId,
  order: readonly ArticleId[],
): Selection {
  const anchor = selection.anchor ?? id
  const [from, to] = [order.indexOf(anchor), order.indexOf(id)].toSorted((a, b) => a - b)
  if (from === undefined || to === undefined || from < 0) return selectOne(id)
  return { selected: new Set(order.slice(from, to + 1)), cursor: id, anchor }
}

export function selectAll(selection: Selection, order: readonly ArticleId[]): Selection {
  const cursor = selection.cursor ?? order[0] ?? null
  return { selected: new Set(order), cursor, anchor: order[0] ?? null }
}

/** Where a key leads from the cursor; null when it is none of the list's keys. */
export function cursorAfter<Id extends string>(
  key: string,
  cursor: Id | null,
  order: readonly Id[],
): Id | null {
  const at = cursor === null ? -1 : order.indexOf(cursor)
  const target = targetOf(key, at, order.length)
  return target === null ? null : (order[target] ?? null)
}

/** Rows that PageUp and PageDown pass over. */
const PAGE = 10

function targetOf(key: string, at: number, count: number): number | null {
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'PageDown':
      return Math.min(at + PAGE, last)
    case 'PageUp':
      return Math.max(at - PAGE, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
