import type { KeyboardEvent } from 'react'
import type { ArticleId } from '#core/article/article'
import { runCommand } from '../commands/answers.ts'
import { focusPaper } from '../app/focus.ts'
import { useDesk } from '../state/desk.ts'
import { openArticle } from './open-article.ts'
import { cursorAfter, extendTo, selectAll, selectOne, toggle } from './selection.ts'

/** The list's own keys. `order` is the list as it is shown. */
export function onListKey(event: KeyboardEvent, order: readonly ArticleId[]): void {
  if (event.nativeEvent.isComposing || !handled(event, order)) return
  event.preventDefault()
}

function handled(event: KeyboardEvent, order: readonly ArticleId[]): boolean {
  const { key } = event
  const mod = event.ctrlKey || event.metaKey
  const { cursor, ...rest } = useDesk.getState()
  if (mod && key.toLowerCase() === 'a') return select(selectAll({ cursor, ...rest }, order))
  if (event.altKey) return false
  if (key === ' ' && cursor !== null) return select(toggle({ cursor, ...rest }, cursor))
  if (mod) return false
  if (key === 'Delete') return runCommand('article.trash')
  if (key === 'Enter' && cursor !== null) return openAndWrite(cursor)
  return move(event, order)
}

function move(event: KeyboardEvent, order: readonly ArticleId[]): boolean {
  const desk = useDesk.getState()
  const target = cursorAfter(event.key, desk.cursor, order)
  if (target === null) return false
  return select(event.shiftKey ? extendTo(desk, target, order) : selectOne(target))
}

function select(selection: ReturnType<typeof selectOne>): boolean {
  useDesk.setState(selection)
  return true
}

function openAndWrite(id: ArticleId): boolean {
  void openArticle(id).then(() => requestAnimationFrame(focusPaper))
  return true
}
