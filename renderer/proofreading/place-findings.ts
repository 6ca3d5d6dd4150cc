import type { Node } from 'prosemirror-model'
import type { DecorationSet } from 'prosemirror-view'
import { matchIgnored, seenIn } from '#core/proofreading/ignored'
import type { Ignored } from '#core/proofreading/proof-record'
import type { Span } from '#core/shared/span'
import { finalTextOf } from '#core/review/suggestions/final-text'
import {
  blockAround,
  finalWordsIn,
  placeOf,
  spanOf,
  type Range,
  type TextBlock,
} from '../editor/final-places.ts'
import { nextMarkId, placedMarks, underline, type Mark, type Underlined } from './marks.ts'
import type { PaperBlock } from './paper-blocks.ts'
import type { FoundHere, ProofedBlock } from './worker-messages.ts'

/** The underlines on a paper, and the places that the editor decided to leave. */
export type Places = { readonly shown: DecorationSet; readonly left: DecorationSet }

export type Proofed = {
  readonly doc: Node
  readonly blocks: readonly PaperBlock[]
  readonly answer: readonly ProofedBlock[]
  readonly isWhole: boolean
  readonly ignored: readonly Ignored[]
}

/**
 * Lays an answer on the paper. Only answered blocks are touched, and what is found again where it
 * was keeps its underline, so that nothing is drawn anew without need.
 */
export function placeFindings(places: Places, proofed: Proofed): Places {
  const answered = answeredBlocks(proofed)
  if (answered.length === 0) return places
  const before = marksByBlock(marksNear(places, answered), answered)
  const wanted = answered.flatMap((one) => marksWanted(one, before.get(one.block) ?? [], proofed))
  const next = withIgnored(wanted, proofed.ignored, heldElsewhere(places.left, before))
  const kept = new Set(next.filter(isAsBefore).map(({ old }) => old))
  const gone = [...before.values()].flat().filter((old) => !kept.has(old))
  return laid(
    without(places, gone),
    proofed.doc,
    next
      .filter((one) => !isAsBefore(one))
      .map(({ mark, block }) => ({
        old: null,
        mark,
        place: placeOf(block, mark.finding),
        block,
      })),
  )
}

function without({ shown, left }: Places, gone: readonly Underlined[]): Places {
  const decorations = gone.map(({ decoration }) => decoration)
  return { shown: shown.remove([...decorations]), left: left.remove([...decorations]) }
}

type Answered = { readonly block: PaperBlock; readonly found: readonly FoundHere[] }

/** A block that is no longer there has changed meanwhile: its answer comes too late. */
function answeredBlocks({ blocks, answer }: Proofed): readonly Answered[] {
  const found = new Map(answer.map((block) => [block.id, block.found]))
  return blocks.flatMap((block) => {
    const here = found.get(block.id)
    return here === undefined ? [] : [{ block, found: here }]
  })
}

/** While somebody types one block is answered at a time: the other hundreds are not looked at. */
const FEW_BLOCKS = 8

function marksNear({ shown, left }: Places, answered: readonly Answered[]): readonly Underlined[] {
  if (answered.length > FEW_BLOCKS) return [...placedMarks(shown), ...placedMarks(left)]
  return answered.flatMap(({ block }) => {
    const range = { from: block.from - 1, to: block.to + 1 }
    const isInside = ({ from }: Underlined) => from >= block.from && from <= block.to
    return [...placedMarks(shown, range), ...placedMarks(left, range)].filter(isInside)
  })
}

type ByBlock = ReadonlyMap<PaperBlock, readonly Underlined[]>

/** Both in reading order, so one walk is enough. */
function marksByBlock(marks: readonly Underlined[], answered: readonly Answered[]): ByBlock {
  const sorted = marks.toSorted((a, b) => a.from - b.from)
  const byBlock = new Map<PaperBlock, Underlined[]>()
  let next = 0
  for (const { block } of answered) {
    while ((sorted[next]?.from ?? Infinity) < block.from) next += 1
    const inside: Underlined[] = []
    for (let one = sorted[next]; one !== undefined && one.from <= block.to; one = sorted[next]) {
      inside.push(one)
      next += 1
    }
    byBlock.set(block, inside)
  }
  return byBlock
}

type Wanted = { readonly mark: Mark; readonly block: PaperBlock; readonly old: Underlined | null }

function marksWanted(
  { block, found }: Answered,
  before: readonly Underlined[],
  { doc, isWhole }: Proofed,
): readonly Wanted[] {
  const wanted = found.map(({ finding, isOfArticle }): Wanted => {
    const place = placeOf(block, finding)
    const old = before.find(({ mark, from, to }) => {
      const isThere = from === place.from && to === place.to
      return isThere && mark.finding.rule === finding.rule
    })
    const id = old?.mark.id ?? nextMarkId()
    const ignored = old?.mark.ignored ?? null
    const mark = { id, finding, isOfArticle, ignored, around: around(block, finding) }
    return { mark, block, old: old ?? null }
  })
  if (isWhole) return wanted
  // Until the whole article is looked at again, what it had to say here stands while its words do.
  const stillThere = before.filter(
    (old) =>
      old.mark.isOfArticle &&
      finalWordsIn(doc, old) === old.mark.finding.text &&
      wanted.every(({ mark: { finding } }) => isApart(old, block, finding)),
  )
  return [...wanted, ...stillThere.map((old) => ({ mark: moved(old, block), block, old }))]
}

function isApart({ from, to }: Underlined, block: PaperBlock, finding: Span): boolean {
  const place = placeOf(block, finding)
  return to <= place.from || from >= place.to
}

function moved(old: Underlined, block: PaperBlock): Mark {
  const { mark } = old
  const finding = { ...mark.finding, ...spanOf(block, old) }
  return { ...mark, finding, around: around(block, finding) }
}

const AROUND = 5

function around({ node }: PaperBlock, { from, to }: Span): Mark['around'] {
  const { text } = finalTextOf(node)
  return {
    before: text.slice(Math.max(0, from - AROUND), from),
    after: text.slice(to, to + AROUND),
  }
}

/** Entries of the record that a mark in another block stands for. */
function heldElsewhere(left: DecorationSet, before: ByBlock): ReadonlySet<Ignored> {
  const inside = new Set([...before.values()].flat().map(({ mark }) => mark.id))
  return new Set(
    placedMarks(left).flatMap(({ mark }) =>
      mark.ignored === null || inside.has(mark.id) ? [] : [mark.ignored],
    ),
  )
}

/** One that lies where an ignored one lay is that one; others are known by what stands around them. */
function withIgnored(
  wanted: readonly Wanted[],
  ignored: readonly Ignored[],
  held: ReadonlySet<Ignored>,
): readonly Wanted[] {
  if (ignored.length === 0 && held.size === 0) return wanted.map(notLeft)
  const known = new Set(ignored)
  const sure = wanted.map(({ mark }) => {
    const { ignored: left, finding } = mark
    return left !== null && known.has(left) && left.text === finding.text ? left : null
  })
  const taken = new Set([...held, ...sure.filter((left) => left?.scope === 'here')])
  const free = ignored.filter((left) => !taken.has(left))
  const open = wanted.filter((_, index) => sure[index] === null)
  const matched = matchIgnored(
    open.map(({ mark: { finding }, block }) =>
      seenIn(finalTextOf(block.node).text, { ...finding, field: block.field }),
    ),
    free,
  )
  const found = new Map(open.map((one, index) => [one, matched[index] ?? null]))
  return wanted.map((one, index) => {
    const left = sure[index] ?? found.get(one) ?? null
    return left === one.mark.ignored ? one : { ...one, mark: { ...one.mark, ignored: left } }
  })
}

type Change = {
  readonly old: Underlined | null
  readonly mark: Mark
  readonly place: Range
  readonly block: TextBlock
}

/** Puts marks where they belong: with the underlines, or with what the editor left. */
function laid(places: Places, doc: Node, changes: readonly Change[]): Places {
  const drawn = changes.map(({ mark, place, block }) => ({
    isLeft: mark.ignored !== null,
    decoration: underline(mark, place, block),
  }))
  const added = (isLeft: boolean) =>
    drawn.flatMap((one) => (one.isLeft === isLeft ? [one.decoration] : []))
  const gone = changes.flatMap(({ old }) => (old === null ? [] : [old.decoration]))
  return {
    shown: places.shown.remove([...gone]).add(doc, added(false)),
    left: places.left.remove([...gone]).add(doc, added(true)),
  }
}

/** The same marks at the same places, with another word about whether to leave them. */
export function withLeft(
  places: Places,
  doc: Node,
  changes: readonly { readonly old: Underlined; readonly ignored: Ignored | null }[],
): Places {
  return laid(
    places,
    doc,
    changes.map(({ old, ignored }) => ({
      old,
      mark: { ...old.mark, ignored },
      place: old,
      block: blockAround(doc, old.from),
    })),
  )
}

function notLeft(one: Wanted): Wanted {
  return one.mark.ignored === null ? one : { ...one, mark: { ...one.mark, ignored: null } }
}

function isAsBefore({ old, mark }: Wanted): boolean {
  if (old === null) return false
  const { finding, around: words } = old.mark
  return (
    words.before === mark.around.before &&
    words.after === mark.around.after &&
    old.mark.ignored === mark.ignored &&
    old.mark.isOfArticle === mark.isOfArticle &&
    finding.class === mark.finding.class &&
    finding.text === mark.finding.text &&
    finding.suggestion === mark.finding.suggestion &&
    finding.message.zh === mark.finding.message.zh
  )
}
