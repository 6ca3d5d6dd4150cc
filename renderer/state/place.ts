import { create } from 'zustand'

/** What the intake place begins with: dropped or picked files, pasted text, or nothing yet. */
export type IntakeStart =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }

/** Which of the program's rooms is on screen. */
export type Place =
  | { readonly kind: 'desk' }
  | { readonly kind: 'trash' }
  | { readonly kind: 'library' }
  | { readonly kind: 'intake'; readonly start: IntakeStart }

export const usePlace = create<{ readonly place: Place }>(() => ({ place: { kind: 'desk' } }))

export function goTo(place: Place): void {
  usePlace.setState({ place })
}

/** The desk and the waste bin are one room: list, paper and inspector. */
export function isDesk({ kind }: Place): boolean {
  return kind === 'desk' || kind === 'trash'
}
