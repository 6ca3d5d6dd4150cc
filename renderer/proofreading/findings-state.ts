import { create } from 'zustand'
import type { FindingClass } from '#core/proofreading/finding'
import type { Ignored } from '#core/proofreading/proof-record'
import type { Words } from '#core/proofreading/words'
import type { Mark } from './marks.ts'

/** What the panel and the status bar show of the paper. Follows it; places are asked of the paper. */
export type Findings = {
  /** A paper lies there and was read at least once. */
  readonly isRead: boolean
  /** In reading order. */
  readonly marks: readonly Mark[]
  readonly counts: Readonly<Record<FindingClass, number>>
  /** Entries of the record that stand for something on the paper, in reading order. */
  readonly ignored: readonly Ignored[]
  readonly current: number | null
  /** Names of rules by id. */
  readonly names: Readonly<Record<string, Words>>
  /** The current card is to take the keyboard. */
  readonly wantsFocus: boolean
}

export const NO_FINDINGS: Omit<Findings, 'names'> = {
  isRead: false,
  marks: [],
  counts: { error: 0, warning: 0, hint: 0 },
  ignored: [],
  current: null,
  wantsFocus: false,
}

export const useFindings = create<Findings>(() => ({ ...NO_FINDINGS, names: {} }))
