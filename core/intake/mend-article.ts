import { candidates } from './candidates.ts'
import { doubt } from './doubt.ts'
import type { Block } from './draft.ts'
import { surelyOpens } from './openers.ts'
import { lookOf } from './look.ts'
import { gapBetween } from './part-text.ts'
import { isUnfinished, seamScore, tailLook } from './seam.ts'
import { inSteps, stretched } from './stretched.ts'

/** Characters of a head that are asked whether a quotation is open in it. */
const LONGEST_HEAD = 1500

/** Characters around a seam that are asked whether they know the word it makes. */
const NEAR = 8000

/** Joins what a column break tore, and puts a paragraph back that strayed behind the byline. */
export function* mendBlocks(
  source: string,
  blocks: readonly Block[],
): Generator<number, readonly Block[]> {
  const joined = yield* stretched(joinNeighbours(source, blocks), 0, 0.5)
  const mended = yield* stretched(bringStraysBack(source, joined), 0.5, 0.4)
  return yield* stretched(inSteps(mended, marked), 0.9, 0.1)
}

/** Steps are counted in seams looked at, the dearest thing here. */
const SEAMS_A_STEP = 30

export function joinBlocks(head: Block, tail: Block): Block {
  const moved =
    head.stray !== tail.stray || head.doubt?.kind === 'moved' || tail.doubt?.kind === 'moved'
  return {
    ...head,
    pieces: [...head.pieces, ...tail.pieces],
    text: lookOf(head.text + gapBetween(head.text, tail.text) + tail.text),
    doubt: doubt(moved ? 'moved' : 'rejoined'),
    stray: head.stray && tail.stray,
    turns: tail.turns,
  }
}

export function seam(source: string, head: Block, tail: Block): number {
  const from = Math.max(0, (head.pieces.at(-1)?.to ?? 0) - NEAR)
  return seamScore(head.text.slice(-LONGEST_HEAD), tail.text, source.slice(from, from + 2 * NEAR))
}

function* joinNeighbours(
  source: string,
  blocks: readonly Block[],
): Generator<number, readonly Block[]> {
  const joined: Block[] = []
  let at = -1
  for (const [index, block] of blocks.entries()) {
    if (index % SEAMS_A_STEP === SEAMS_A_STEP - 1) yield index / blocks.length
    const head = joined[at]
    if (head !== undefined && mayJoin(head, block) && seam(source, head, block) > 0)
      joined[at] = joinBlocks(head, block)
    else {
      joined.push(block)
      if (isRunningText(block)) at = joined.length - 1
      // No sentence goes on behind a table.
      else if (block.role === 'table') at = -1
    }
  }
  return joined
}

/** No paragraph of a newspaper is torn into more. */
const MOST_PIECES = 100

function mayJoin(head: Block, tail: Block): boolean {
  if (head.turns || head.role === 'subheading' || tail.role !== 'paragraph') return false
  if (head.pieces.length >= MOST_PIECES) return false
  return head.stray === tail.stray && isUnfinished(head.text)
}

function isRunningText({ role }: Block): boolean {
  return role === 'paragraph' || role === 'list-item' || role === 'subheading'
}

type Match = { readonly head: Block; readonly tail: Block; readonly score: number }

const LEAST = 1.5
/** More than a page of columns can lose. */
const MOST_STRAYS = 12
const NEIGHBOURS = 6

function* bringStraysBack(
  source: string,
  blocks: readonly Block[],
): Generator<number, readonly Block[]> {
  const seams: Seams = new Map()
  let mended = blocks
  for (let round = 0; round < MOST_STRAYS; round += 1) {
    const best = yield* stretched(
      bestMatch(source, mended, seams),
      round / MOST_STRAYS,
      1 / MOST_STRAYS,
    )
    if (best === undefined) return mended
    mended = matched(mended, best)
  }
  return mended
}

/** What is known already of each pair; a round changes one block. */
type Seams = Map<Block, Map<Block, number>>

function* bestMatch(
  source: string,
  blocks: readonly Block[],
  seams: Seams,
): Generator<number, Match | undefined> {
  const heads = yield* stretched(candidates(blocks, isOpenHead), 0, 0.3)
  if (heads.length === 0) return undefined
  const hasStrayHead = heads.some(({ stray }) => stray)
  const isTail = (_: Block, index: number) => mayBeTail(blocks, index, hasStrayHead)
  const tails = yield* stretched(candidates(blocks, isTail), 0.3, 0.3)
  let best: Match | undefined
  for (const [index, head] of heads.entries()) {
    yield 0.6 + (0.4 * index) / heads.length
    for (const tail of tails) {
      const score = matchScore(source, [head, tail], seams)
      if (score >= LEAST && score > (best?.score ?? -Infinity)) best = { head, tail, score }
    }
  }
  return best
}

function isOpenHead({ role, text, turns }: Block): boolean {
  return role === 'paragraph' && !turns && isUnfinished(text)
}

function matchScore(source: string, [head, tail]: readonly [Block, Block], seams: Seams): number {
  if (head === tail) return -Infinity
  const known = seams.get(head) ?? new Map<Block, number>()
  const score = known.get(tail) ?? seam(source, head, tail)
  seams.set(head, known.set(tail, score))
  return score + (head.stray === tail.stray ? 0 : 1)
}

/** A stray, or a paragraph that begins in mid-sentence; under a stray head, one without a head of its own. */
function mayBeTail(blocks: readonly Block[], index: number, hasStrayHead: boolean): boolean {
  const block = blocks[index]
  if (block === undefined || block.role !== 'paragraph' || index === 0) return false
  if (block.stray) return !surelyOpens(block.text)
  const above = blocks.slice(Math.max(0, index - NEIGHBOURS), index).findLast(isRunningText)
  const isHeadless = above?.role === 'paragraph' && !isUnfinished(above.text)
  return tailLook(block.text) >= (isHeadless && hasStrayHead ? 0 : 3)
}

/** The sentence stands where the half stood that did not stray. */
function matched(blocks: readonly Block[], { head, tail }: Match): readonly Block[] {
  const joined = { ...joinBlocks(head, tail), doubt: doubt('moved'), stray: false }
  const keep = head.stray && !tail.stray ? tail : head
  return blocks.flatMap((block) => {
    if (block === keep) return [joined]
    return block === head || block === tail ? [] : [block]
  })
}

function marked(block: Block): Block {
  if (block.doubt !== null || block.role !== 'paragraph') return block
  if (block.stray) return { ...block, doubt: doubt('after-byline') }
  return isUnfinished(block.text) && block.text.length > 15
    ? { ...block, doubt: doubt('unfinished') }
    : block
}
