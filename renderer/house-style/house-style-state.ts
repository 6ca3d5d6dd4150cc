import { create } from 'zustand'
import type { LibraryError } from '#core/article/library-error'
import { allStyles, NO_DESK_STYLES, type DeskStyles } from '#core/house-style/desk-styles'
import type { HouseStyleId } from '#core/house-style/house-style-id'
import { withStyle } from '#core/house-style/style-changes'
import type { HouseStyle } from '#core/house-style/house-style'
import { ask, onNews } from '../shell/ask.ts'
import { openLibrary } from '../state/session.ts'

type KnownStyles = {
  /** The library they were read from. */
  readonly path: string
  /** As on disk; as we ship them until they were read, and where they cannot be. */
  readonly kept: DeskStyles
  /** What is written here and not on disk yet, a style each. */
  readonly pending: readonly HouseStyle[]
  readonly error: LibraryError | null
}

export const useKnownStyles = create<KnownStyles>(() => ({
  path: '',
  kept: NO_DESK_STYLES,
  pending: [],
  error: null,
}))

/** The styles as they are on screen. */
export function shownStyles({ kept, pending }: Pick<KnownStyles, 'kept' | 'pending'>): DeskStyles {
  return pending.reduce(withStyle, kept)
}

/** Whether this desk has a style of that id. */
export function isStyleThere(id: HouseStyleId): boolean {
  return allStyles(shownStyles(useKnownStyles.getState())).some((style) => style.id === id)
}

/** Reads the styles once for each library; from then on the news keeps them. */
export async function readStyles(): Promise<void> {
  const path = openLibrary()?.path ?? ''
  if (path === '' || useKnownStyles.getState().path === path) return
  useKnownStyles.setState({ path, pending: [] })
  await readStylesAgain()
}

export async function readStylesAgain(): Promise<void> {
  const answer = await ask('house-style:list', {})
  useKnownStyles.setState(
    answer.ok ? { kept: answer.value, error: null } : { kept: NO_DESK_STYLES, error: answer.error },
  )
}

/** Heard from the start of the program on. */
export function hearStyles(): void {
  onNews('house-styles:changed', (kept) => {
    // News may overtake an answer, or the other way about.
    if (kept.revision > useKnownStyles.getState().kept.revision)
      useKnownStyles.setState({ kept, error: null })
  })
}
