import type { MouseEvent } from 'react'
import { ArticleId } from '#core/article/article'
import { useDesk } from '../state/desk.ts'
import { openArticle } from './open-article.ts'
import { extendTo, selectOne, toggle } from './selection.ts'

/** A click opens; with Ctrl or Shift it only selects. */
export function onListClick(event: MouseEvent, order: readonly ArticleId[]): void {
  const id = articleUnder(event)
  if (id === undefined) return
  const desk = useDesk.getState()
  if (event.shiftKey) return useDesk.setState(extendTo(desk, id, order))
  if (event.ctrlKey || event.metaKey) return useDesk.setState(toggle(desk, id))
  void openArticle(id)
}

/** The menu acts on what is highlighted, so the row under the pointer joins it first. */
export function onListContextMenu(event: MouseEvent): void {
  const id = articleUnder(event)
  if (id === undefined || useDesk.getState().selected.has(id)) return
  useDesk.setState(selectOne(id))
}

function articleUnder({ target }: MouseEvent): ArticleId | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-article]') : null
  return ArticleId.safeParse(row?.dataset['article']).data
}
