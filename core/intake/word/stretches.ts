import type { Said } from './annotations.ts'
import type { WordChange } from './word-document.ts'

type Changes = {
  readonly inserted?: WordChange | null
  readonly deleted?: WordChange | null
  readonly formatted?: WordChange | null
}
export type Sayings = {
  readonly inserted?: Said | undefined
  readonly deleted?: Said | undefined
  readonly formatted?: Said | undefined
}

/**
 * Numbers what was changed in one go: pieces by the same person at the same time with nothing
 * unchanged between them, however often the program cut them up.
 */
export type Stretches = {
  /** The next piece in the order of the text, with all that was changed about it. */
  readonly piece: (changes: Changes) => Sayings
}

/** `moment` reads a date as the file writes it; the answer is ISO in UTC. */
export function countStretches(moment: (at: string) => string): Stretches {
  let count = 0
  let open: ReadonlyMap<string, Said> = new Map()
  let here = new Map<string, Said>()

  const said = (change: WordChange | null | undefined, sort: string): Said | undefined => {
    if (change === null || change === undefined) return undefined
    const key = `${sort}\n${change.at}\n${change.by}`
    const known = here.get(key) ?? open.get(key)
    const found = known ?? { by: nameOf(change.by), at: moment(change.at), stretch: (count += 1) }
    here.set(key, found)
    return found
  }
  return {
    piece: ({ inserted, deleted, formatted }) => {
      open = here
      here = new Map()
      return {
        inserted: said(inserted, 'words'),
        deleted: said(deleted, 'words'),
        formatted: said(formatted, 'format'),
      }
    },
  }
}

/** A name as our suggestions hold it: at most 40 UTF-16 units, and no half of a character. */
export function nameOf(by: string): string {
  return by
    .trim()
    .slice(0, 40)
    .replace(/[\uD800-\uDBFF]$/u, '')
}
