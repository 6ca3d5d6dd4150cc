import { create } from 'zustand'

export type DialogName =
  | 'palette'
  | 'shortcuts'
  | 'export'
  | 'headlines'
  | 'normalised'
  | 'people'
  | 'sign'
  | 'sheet'
  | 'package'
  | 'copyfit'

/** Which parts of the frame are folded, and which dialog lies over it. */
export type View = {
  readonly listShown: boolean
  readonly inspectorShown: boolean
  /** Only the paper is left. */
  readonly focus: boolean
  readonly dialog: DialogName | null
}

export const useView = create<View>(() => ({
  listShown: true,
  inspectorShown: true,
  focus: false,
  dialog: null,
}))

export function openDialog(dialog: DialogName): void {
  useView.setState({ dialog })
}

export function closeDialog(): void {
  useView.setState({ dialog: null })
}

/** Below this the rail is icons only and the inspector is folded at first. */
export const NARROW = '(width < 1440px)'
