import { Decoration, type DecorationSet } from 'prosemirror-view'
import type { Finding } from '#core/proofreading/finding'
import type { Ignored } from '#core/proofreading/proof-record'
import { placeOf, type Range, type TextBlock } from '../editor/final-places.ts'
import { finalTextOf } from '#core/review/suggestions/final-text'

/** A finding as it lies on the paper. Its place moves with the text; the rest never changes. */
export type Mark = {
  readonly id: number
  readonly finding: Finding
  readonly isOfArticle: boolean
  /** A few characters on either side, for its card. */
  readonly around: { readonly before: string; readonly after: string }
  /** The record's entry that says to leave it; null for one that is shown. */
  readonly ignored: Ignored | null
}

/** A mark where it is now. */
export type Underlined = Range & { readonly mark: Mark; readonly decoration: Decoration }

type Reach = {
  /** How far the underline goes beyond a finding that is an empty place. */
  readonly lead: number
  readonly trail: number
}

type Spec = Reach & { readonly mark: Mark }

let latest = 0

export function nextMarkId(): number {
  latest += 1
  return latest
}

/** The underline of a mark, by class; an empty place lends a character of its block's final text. */
export function underline(mark: Mark, { from, to }: Range, block: TextBlock): Decoration {
  const attributes = { class: `proof proof-${mark.finding.class}` }
  const { length } = finalTextOf(block.node).text
  if (length === 0) {
    const trail = block.to - block.from + 1
    return Decoration.node(block.from - 1, block.to + 1, attributes, specOf(mark, 1, trail))
  }
  if (from < to) return Decoration.inline(from, to, attributes, specOf(mark, 0, 0))
  return to < placeOf(block, { from: length, to: length }).to
    ? Decoration.inline(from, to + 1, attributes, specOf(mark, 0, 1))
    : Decoration.inline(from - 1, to, attributes, specOf(mark, 1, 0))
}

function specOf(mark: Mark, lead: number, trail: number): Spec {
  return { mark, lead, trail }
}

/** Where the underlines of a set are, in reading order; all of them, or those that touch a range. */
export function placedMarks(set: DecorationSet, range?: Range): readonly Underlined[] {
  return set
    .find(range?.from, range?.to)
    .map(underlined)
    .toSorted((a, b) => a.from - b.from)
}

function underlined(decoration: Decoration): Underlined {
  const { mark, lead, trail }: Spec = decoration.spec
  return { mark, from: decoration.from + lead, to: decoration.to - trail, decoration }
}
