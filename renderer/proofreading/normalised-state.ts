import { create } from 'zustand'
import type { SafeChange } from './worker-messages.ts'

export type Normalised = {
  readonly changes: readonly Pick<SafeChange, 'rule' | 'text' | 'suggestion'>[]
}

/** What the last 一键规范 wrote, for the dialog that shows it. */
export const useNormalised = create<Normalised>(() => ({ changes: [] }))
