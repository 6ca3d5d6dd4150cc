import { diffArrays } from 'diff'
import type { Node } from 'prosemirror-model'
import type { Three } from './merging.ts'
import { finalWordsOf } from './token.ts'

/** Which photo, list or table on one side is which on the other: by what is in it, then by likeness. */
export function nameWholes(
  blocks: Three<readonly Node[]>,
): Three<(block: Node, index: number) => string> {
  const base = wholesOf(blocks.base)
  const names = (side: readonly Node[]) => {
    const wholes = wholesOf(side)
    const pairs = pairsOf(base, wholes)
    const named = new Map(
      wholes.map(({ at, print }, index) => {
        const known = pairs.get(index)
        return [at, known === undefined ? `new ${print}` : `known ${known}`]
      }),
    )
    return (_: Node, index: number) => named.get(index) ?? ''
  }
  const own = new Map(base.map(({ at }, index) => [at, `known ${index}`]))
  return {
    base: (_, index) => own.get(index) ?? '',
    ours: names(blocks.ours),
    theirs: names(blocks.theirs),
  }
}

type Whole = {
  readonly at: number
  readonly node: Node
  /** Equal for what looks and reads alike. */
  readonly print: string
  readonly words: string
}

function wholesOf(blocks: readonly Node[]): readonly Whole[] {
  return blocks.flatMap((node, at) => {
    if (node.isTextblock) return []
    const words = finalWordsOf([{ kind: 'whole', node, name: '' }])
    return [{ at, node, words, print: `${shapeOf(node)} ${words}` }]
  })
}

/** From the index on one side to the index on the other, never crossing. */
function pairsOf(base: readonly Whole[], side: readonly Whole[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const found = diffArrays(
    base.map(({ print }) => print),
    side.map(({ print }) => print),
  )
  let [known, here] = [0, 0]
  let gap = { known: 0, here: 0 }
  const closeGap = () =>
    pairAlike(pairs, wholesIn(base, gap.known, known), wholesIn(side, gap.here, here))
  for (const { added, removed, count } of found) {
    if (added) here += count
    else if (removed) known += count
    else {
      closeGap()
      for (let index = 0; index < count; index += 1) pairs.set(here + index, known + index)
      known += count
      here += count
      gap = { known, here }
    }
  }
  closeGap()
  return pairs
}

type Numbered = { readonly index: number; readonly whole: Whole }

function wholesIn(wholes: readonly Whole[], from: number, to: number): readonly Numbered[] {
  return wholes.slice(from, to).map((whole, index) => ({ whole, index: from + index }))
}

function pairAlike(
  pairs: Map<number, number>,
  known: readonly Numbered[],
  here: readonly Numbered[],
): void {
  const [only, lone] = [known[0], here[0]]
  // Alone between what did not change, it is the same list however much was written in it.
  if (known.length === 1 && here.length === 1 && only !== undefined && lone !== undefined) {
    if (shapeOf(only.whole.node) === shapeOf(lone.whole.node)) pairs.set(lone.index, only.index)
    return
  }
  let left = here
  for (const { whole, index } of known) {
    const best = left
      .map((other, place) => ({ place, other, likeness: likeness(whole, other.whole) }))
      .filter(({ likeness: found }) => found >= ALIKE)
      .toSorted((a, b) => b.likeness - a.likeness || a.place - b.place)[0]
    if (best === undefined) continue
    pairs.set(best.other.index, index)
    left = left.slice(best.place + 1)
  }
}

/** Of the pairs of neighbouring characters, what both have. Half of them is still the same list. */
const ALIKE = 0.4

function likeness(one: Whole, other: Whole): number {
  if (shapeOf(one.node) !== shapeOf(other.node)) return 0
  if (one.node.type.name === 'photo') return 1
  const [a, b] = [pairsIn(one.words), pairsIn(other.words)]
  if (a.size === 0 && b.size === 0) return 1
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / (a.size + b.size)
}

function pairsIn(words: string): ReadonlySet<string> {
  const characters = Array.from(words)
  return new Set(characters.map((character, index) => character + (characters[index + 1] ?? '')))
}

/** What cannot be merged into each other: another photo, rows of other cells. */
function shapeOf(node: Node): string {
  const { name } = node.type
  if (name === 'photo') return `photo ${String(node.attrs['media'])}`
  if (name === 'table') return `table ${node.children.map(rowShape).toSorted().at(-1) ?? ''}`
  return name === 'table_row' ? `row ${rowShape(node)}` : name
}

function rowShape(row: Node): string {
  return row.children
    .map(
      ({ type, attrs }) => `${type.name} ${String(attrs['colspan'])} ${String(attrs['rowspan'])}`,
    )
    .join(', ')
}
