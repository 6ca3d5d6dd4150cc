import { useMemo } from 'react'
import { useClock } from '../state/clock.ts'
import { useDesk } from '../state/desk.ts'
import { useList } from '../state/list.ts'
import { usePlace } from '../state/place.ts'
import { startOfDay } from './age.ts'
import { listLines, type ListLine } from './list-lines.ts'
import { listView } from './shown-rows.ts'

/** The lines on screen; computed again only when a row, the view or the day changes. */
export function useListLines(): readonly ListLine[] {
  const rows = useDesk((desk) => desk.rows)
  const list = useList()
  const place = usePlace((state) => state.place)
  const today = useClock(({ now }) => startOfDay(now, 0))
  return useMemo(() => listLines(rows, listView(list, place), today), [rows, list, place, today])
}
