import { create } from 'zustand'
import { FIRST_PREFERENCES, type Preferences } from '#core/desk/preferences'
import { ask } from '../shell/ask.ts'

export const usePreferences = create<Preferences>(() => FIRST_PREFERENCES)

/** Changes what this machine remembers, on screen at once and on disk behind it. */
export async function setPreferences(change: Partial<Preferences>): Promise<void> {
  usePreferences.setState(change)
  await ask('app:set-preferences', usePreferences.getState())
}
