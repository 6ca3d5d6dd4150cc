import type { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import { useClock } from '../state/clock.ts'
import { commandTargets, useDesk } from '../state/desk.ts'
import { useList, type ListState } from '../state/list.ts'
import { usePlace, type Place } from '../state/place.ts'
import { listLines, rowsOf, type ListView } from './list-lines.ts'

export function listView({ filter, arrangement, search }: ListState, place: Place): ListView {
  const hits = search.kind === 'found' ? search.hits : null
  return { shelf: place.kind === 'trash' ? 'trash' : 'desk', filter, arrangement, hits }
}

/** The list as it is on screen, for commands that walk it. */
export function shownRows(): readonly ArticleRow[] {
  const view = listView(useList.getState(), usePlace.getState().place)
  return rowsOf(listLines(useDesk.getState().rows, view, useClock.getState().now))
}

export function shownIds(): readonly ArticleId[] {
  return shownRows().map((row) => row.id)
}

/** What a command acts on, in the order of the list and not of the clicks. */
export function targetsInOrder(): readonly ArticleId[] {
  const targets = new Set(commandTargets(useDesk.getState()))
  const shown = shownIds().filter((id) => targets.has(id))
  return [...new Set([...shown, ...targets])]
}
