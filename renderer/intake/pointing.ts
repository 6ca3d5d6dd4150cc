import { create } from 'zustand'

export type Side = 'source' | 'proposal'

/** Where the keyboard stands: a row of the proposal, and a UTF-16 offset into its text. */
export type Cursor = { readonly key: string; readonly caret: number }

/**
 * What lights up on both sides. `side` is where it was pointed at, so that the other one scrolls.
 * `toFocus` counts up whenever the cursor's row should take the keyboard.
 */
export type Pointing = {
  readonly cursor: Cursor | null
  readonly hovered: string | null
  readonly side: Side
  readonly toFocus: number
}

export const usePointing = create<Pointing>(() => ({
  cursor: null,
  hovered: null,
  side: 'proposal',
  toFocus: 0,
}))

/** The pointer goes before the keyboard: it is where the eye is. */
export function pointedKey({ hovered, cursor }: Pointing): string | null {
  return hovered ?? cursor?.key ?? null
}

export function hover(key: string | null, side: Side): void {
  usePointing.setState({ hovered: key, side })
}

/** Puts the cursor on a row; with the keyboard too, unless only the eye should follow. */
export function stand(cursor: Cursor, side: Side): void {
  usePointing.setState(({ toFocus }) => ({ cursor, side, hovered: null, toFocus: toFocus + 1 }))
}

export function setCaret(caret: number): void {
  usePointing.setState(({ cursor }) => ({ cursor: cursor === null ? null : { ...cursor, caret } }))
}

export function pointNowhere(): void {
  usePointing.setState({ cursor: null, hovered: null })
}
