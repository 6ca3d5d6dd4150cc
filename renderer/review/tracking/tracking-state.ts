import { create } from 'zustand'

/** All marks; the final text with bars in the margin; the final text; the text before. */
export type MarkupView = 'all' | 'simple' | 'final' | 'original'

/** How the open paper takes what is done to it, and what of it is shown. */
export type TrackingState = {
  readonly isTracking: boolean
  /** The name of who sits here; suggestions are signed with it. */
  readonly person: string
  readonly view: MarkupView
}

export const useTracking = create<TrackingState>(() => ({
  isTracking: false,
  person: '',
  view: 'all',
}))

export function setTracking(isTracking: boolean): void {
  useTracking.setState({ isTracking })
}

export function setTrackedPerson(person: string): void {
  useTracking.setState({ person })
}

export function setMarkupView(view: MarkupView): void {
  useTracking.setState({ view })
}
