import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent } from 'react'
import { pointedKey, usePointing, type Pointing, type Side } from './pointing.ts'

/** How long the pointer rests on a row before the other side scrolls after it. */
const REST_MS = 180

/** Brings into sight what was pointed at on the other side. `indexOf` is -1 for what is not here. */
export function useShowPointed<Scroller extends Element>(
  from: Side,
  virtualizer: Virtualizer<Scroller, Element>,
  indexOf: (key: string) => number,
): void {
  const show = useEffectEvent((key: string) => {
    const index = indexOf(key)
    if (index >= 0 && !isInSight(virtualizer, index)) {
      virtualizer.scrollToIndex(index, { align: 'center' })
    }
  })
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const onPointing = (pointing: Pointing, before: Pointing) => {
      const key = pointedKey(pointing)
      if (key === pointedKey(before)) return
      clearTimeout(waiting)
      if (key === null || pointing.side !== from) return
      waiting = setTimeout(() => show(key), pointing.hovered === null ? 0 : REST_MS)
    }
    const stop = usePointing.subscribe(onPointing)
    return () => {
      clearTimeout(waiting)
      stop()
    }
  }, [from])
}

function isInSight<Scroller extends Element>(
  virtualizer: Virtualizer<Scroller, Element>,
  index: number,
): boolean {
  const top = virtualizer.scrollOffset ?? 0
  const bottom = top + (virtualizer.scrollRect?.height ?? 0)
  const item = virtualizer.getVirtualItems().find((candidate) => candidate.index === index)
  return item !== undefined && item.start >= top && item.start < bottom - item.size / 2
}
