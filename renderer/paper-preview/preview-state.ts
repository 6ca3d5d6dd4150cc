import { create } from 'zustand'
import type { Changes } from '#core/forms/changes'

/** A share of the true size, or what fits. */
export type PaperZoom = number | 'width' | 'page'

type PreviewState = {
  readonly zoom: PaperZoom
  readonly changes: Changes
  /** The share that is on screen: what one step further counts from. */
  readonly shown: number
}

export const usePreviewState = create<PreviewState>(() => ({
  zoom: 'page',
  changes: 'final',
  shown: 1,
}))

export const PAPER_ZOOMS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2] as const

/** The next larger or smaller share, or the true size. */
export function zoomPaper(direction: 'in' | 'out' | 'reset'): void {
  if (direction === 'reset') return usePreviewState.setState({ zoom: 1 })
  const { shown } = usePreviewState.getState()
  const further = PAPER_ZOOMS.filter((zoom) => (direction === 'in' ? zoom > shown : zoom < shown))
  const next = direction === 'in' ? further[0] : further.at(-1)
  if (next !== undefined) usePreviewState.setState({ zoom: next })
}
