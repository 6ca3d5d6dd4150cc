/** A present with what came before it and what was undone. */
export type History<State> = {
  readonly past: readonly State[]
  readonly present: State
  readonly future: readonly State[]
}

/** Deep enough for one page; each state shares its untouched articles with the next. */
const DEPTH = 200

export function beginHistory<State>(present: State): History<State> {
  return { past: [], present, future: [] }
}

/** A change that changes nothing is no step. */
export function advance<State>(history: History<State>, next: State): History<State> {
  if (next === history.present) return history
  return { past: [...history.past, history.present].slice(-DEPTH), present: next, future: [] }
}

export function undo<State>(history: History<State>): History<State> {
  const { past, present, future } = history
  const previous = past.at(-1)
  if (previous === undefined) return history
  return { past: past.slice(0, -1), present: previous, future: [present, ...future] }
}

export function redo<State>(history: History<State>): History<State> {
  const { past, present, future } = history
  const [next, ...later] = future
  if (next === undefined) return history
  return { past: [...past, present], present: next, future: later }
}
