import type { ExportChoice } from '#core/forms/export-order'
import { setPreferences, usePreferences } from '../state/preferences.ts'

/** What is chosen here is chosen the next time too. */
export function keepChoice(change: Partial<ExportChoice>): void {
  const { exportChoice } = usePreferences.getState()
  void setPreferences({ exportChoice: { ...exportChoice, ...change } })
}

export function useExportChoice(): ExportChoice {
  return usePreferences((preferences) => preferences.exportChoice)
}
