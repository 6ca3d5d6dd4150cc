import type { Node } from 'prosemirror-model'
import { noteOf } from '#core/article/footnotes'

/** The notes of an article while its blocks are written, numbered in the order of their places. */
export type NoteList = {
  /** The number behind a piece of a block's text; undefined where no note ends. */
  readonly numberBehind: (block: Node, index: number) => number | undefined
  /** Those written so far. */
  readonly notes: () => readonly Numbered[]
}

type Numbered = { readonly number: number; readonly note: string }

/** `first` is the number of the first one: several articles may share a file. */
export function noteList(first = 1): NoteList {
  const notes: Numbered[] = []
  return {
    numberBehind: (block, index) => {
      const note = noteOf(block.child(index))
      const next = block.maybeChild(index + 1)
      if (note === null || (next !== null && noteOf(next) === note)) return undefined
      const number = first + notes.length
      notes.push({ number, note })
      return number
    },
    notes: () => notes,
  }
}
