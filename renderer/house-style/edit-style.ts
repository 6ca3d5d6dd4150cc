import { create } from 'zustand'
import type { HouseStyleId } from '#core/house-style/house-style-id'
import { HouseStyle } from '#core/house-style/house-style'
import { keepSoon } from './keep-styles.ts'
import { useKnownStyles } from './house-style-state.ts'

type StyleHistory = {
  readonly id: HouseStyleId | null
  readonly past: readonly HouseStyle[]
  readonly future: readonly HouseStyle[]
  /** Counts undoing and redoing: fields then show what stands, not what was typed. */
  readonly turns: number
}

const NOTHING = { past: [], future: [] } as const

/** What can be undone of the style that is being edited. */
export const useStyleHistory = create<StyleHistory>(() => ({ id: null, ...NOTHING, turns: 0 }))

const MANY = 200

/** Milliseconds within which what is typed into one field is undone as one. */
const ONE_EDIT = 1_000

let last = { field: '', at: -Infinity }

/** Another style of that desk is looked at: its past is not this one's. */
export function beginEditing(id: HouseStyleId): void {
  if (useStyleHistory.getState().id === id) return
  last = { field: '', at: -Infinity }
  useStyleHistory.setState({ id, ...NOTHING })
}

/** Shows the style changed and keeps it soon; false when no style can be like that. */
export function editStyle(before: HouseStyle, after: HouseStyle, field: string): boolean {
  if (!HouseStyle.safeParse(after).success) return false
  const now = performance.now()
  const isSameEdit = last.field === field && now - last.at < ONE_EDIT
  last = { field, at: now }
  useStyleHistory.setState(({ past }) => ({
    past: isSameEdit && past.length > 0 ? past : [...past, before].slice(-MANY),
    future: [],
  }))
  put(after)
  return true
}

/** One step back or forth; false when there is none. */
export function stepThroughEdits(standing: HouseStyle, step: 'undo' | 'redo'): boolean {
  const { past, future, turns } = useStyleHistory.getState()
  const next = step === 'undo' ? past.at(-1) : future.at(-1)
  if (next === undefined) return false
  last = { field: '', at: -Infinity }
  useStyleHistory.setState({
    past: step === 'undo' ? past.slice(0, -1) : [...past, standing],
    future: step === 'undo' ? [...future, standing] : future.slice(0, -1),
    turns: turns + 1,
  })
  put(next)
  return true
}

function put(style: HouseStyle): void {
  useKnownStyles.setState(({ pending }) => ({
    pending: [...pending.filter(({ id }) => id !== style.id), style],
  }))
  keepSoon()
}
