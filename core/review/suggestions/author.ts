import type { Change } from '#core/article/change'

/** Whose edits are suggested now. `newId` is called once for every suggestion that is begun. */
export type Author = {
  readonly by: string
  /** When this edit was made (ISO); a suggestion that is gone on with keeps its own. */
  readonly at: string
  readonly newId: () => string
}

/** One suggestion to be: its id is drawn only when something is suggested at all. */
export type Pending = () => Change

export function pendingChange({ by, at, newId }: Author): Pending {
  let change: Change | undefined
  return () => (change ??= { id: newId(), by, at })
}
