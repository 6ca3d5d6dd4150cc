import { create } from 'zustand'
import { useView } from './view.ts'

export type InspectorTab = 'proofreading' | 'review' | 'sign-off' | 'history' | 'details'

/** Which tab of the inspector is in front. */
export const useInspector = create<{ readonly tab: InspectorTab }>(() => ({ tab: 'details' }))

/** Brings a tab to the front, and the inspector with it. */
export function showInspector(tab: InspectorTab): void {
  useInspector.setState({ tab })
  useView.setState({ inspectorShown: true, focus: false })
}
