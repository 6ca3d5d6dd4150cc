import { useEffect, type RefObject } from 'react'

/** Begins on what is marked `data-first-focus`: where the keys of this step are heard. */
export function useFocusFirst(box: RefObject<HTMLElement | null>): void {
  useEffect(() => box.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus(), [box])
}
