import type { WordChange, WordChanges, WordInline, WordNote } from '../word-document.ts'
import { HostileWord, WORD_LIMITS } from './limits.ts'
import type { Losses } from './losses.ts'
import type { Numbering } from './numbering.ts'
import type { Relations } from './relations.ts'
import type { Styles } from './styles.ts'
import { attribute, child, type XmlNode } from './xml-node.ts'

/** A complex field that is open (17.16.18). Its code is not shown, its result is. */
export type OpenField = { code: string; isShown: boolean; link: string | null }

/** All that reading a paragraph needs of the rest of the file. */
export type Reading = {
  readonly styles: Styles
  readonly numbering: Numbering
  /** Of the part that is read. */
  readonly relations: Relations
  readonly hasPart: (name: string) => boolean
  readonly threadOf: (comment: string) => string | undefined
  readonly changes: Changes
  readonly lose: Losses['lose']
  readonly count: PieceCount
  /** Names of the parts of pictures. */
  readonly pictures: Set<string>
  /** What is open here goes on over the ends of paragraphs. */
  readonly open: Open
}

export type Open = {
  readonly fields: OpenField[]
  /** Comments whose range is open, in the order in which they began. */
  ranges: readonly string[]
  /** Those of them whose sign came: nothing after its paragraph is about them. */
  readonly signed: Set<string>
  /** Conversations that the ranges belong to. */
  threads: readonly string[]
  /** Conversations that stand on some piece. */
  readonly placed: Set<string>
  /** Conversations that found nothing before them to stand on. */
  readonly waiting: Set<string>
  /** Bookmarks that begin between paragraphs. */
  readonly bookmarks: string[]
  /** Notes in the order of their references, and what became of the reference. */
  readonly notes: Map<string, NoteReference>
  /** A large first letter, which has a paragraph of its own in the file. */
  dropped: readonly WordInline[]
}

export type NoteReference = {
  readonly kind: WordNote['kind']
  readonly id: string
  readonly around: WordChanges
}

export function nothingOpen(): Open {
  return {
    fields: [],
    ranges: [],
    signed: new Set(),
    threads: [],
    placed: new Set(),
    waiting: new Set(),
    bookmarks: [],
    notes: new Map(),
    dropped: [],
  }
}

/** Who changed what, one value for each person and moment, so that thousands of pieces share it. */
export type Changes = {
  readonly of: (node: XmlNode | undefined) => WordChange | null
  /** What properties say of a paragraph mark or a row; a move is an insertion here and a deletion there. */
  readonly within: (properties: XmlNode | undefined) => WordChanges
}

export function sharedChanges(): Changes {
  const known = new Map<string, WordChange>()
  const of = (node: XmlNode | undefined) => {
    if (node === undefined) return null
    const [by, at] = [attribute(node, 'author') ?? '', attribute(node, 'date') ?? '']
    const key = `${at}\n${by}`
    const change = known.get(key) ?? { by, at }
    known.set(key, change)
    return change
  }
  return {
    of,
    within: (properties) => ({
      inserted: of(child(properties, 'ins') ?? child(properties, 'moveTo')),
      deleted: of(child(properties, 'del') ?? child(properties, 'moveFrom')),
    }),
  }
}

/** Counts what is built; throws HostileWord. */
export type PieceCount = { readonly add: (pieces: number) => void }

export function countPieces(): PieceCount {
  let pieces = 0
  return {
    add: (more) => {
      pieces += more
      if (pieces > WORD_LIMITS.pieces) throw new HostileWord('elements')
    },
  }
}
