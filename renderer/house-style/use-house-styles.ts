import { useEffect, useMemo } from 'react'
import { allStyles } from '#core/house-style/desk-styles'
import { FIRST_STYLE } from '#core/house-style/house-style-id'
import type { HouseStyle } from '#core/house-style/house-style'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { usePreferences } from '../state/preferences.ts'
import { readStyles, shownStyles, useKnownStyles } from './house-style-state.ts'

/** Every style there is to choose from, as this desk has it. */
export function useHouseStyles(): readonly HouseStyle[] {
  useEffect(() => void readStyles(), [])
  const kept = useKnownStyles((known) => known.kept)
  const pending = useKnownStyles((known) => known.pending)
  return useMemo(() => allStyles(shownStyles({ kept, pending })), [kept, pending])
}

/**
 * The style this machine chose last; 报社来稿 where it is gone, and then `isGone`: whoever shows the
 * style says so.
 */
export function useChosenStyle(): { readonly style: HouseStyle; readonly isGone: boolean } {
  const id = usePreferences((preferences) => preferences.houseStyle)
  const found = useHouseStyles().find((style) => style.id === id)
  return { style: found ?? HOUSE_STYLES[FIRST_STYLE], isGone: found === undefined }
}
