import type { Change } from '#core/article/change'

/** Whose edits are suggested now. `newId` is called once for every suggestion that is begun. */
export type Author = {
  readonly by: string
  /** When this edit was made (ISO); a suggestion that is gone on with keeps its own. */
  readonly at: string
  readonly newId: () => string
}

/** What one change is written with: its id is drawn only when something is suggested at all. */
export type Pen = { readonly by: string; readonly change: () => Change }

export function penOf({ by, at, newId }: Author): Pen {
  let change: Change | undefined
  return { by, change: () => (change ??= { id: newId(), by, at }) }
}
