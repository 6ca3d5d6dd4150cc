import { doubt } from './doubt.ts'
import type { Block } from './draft.ts'
import { surelyOpens } from './openers.ts'
import { partText } from './part-text.ts'
import { isUnfinished, seamScore, tailLook } from './seam.ts'

/** Characters of a head that are asked whether a quotation is open in it. */
const LONGEST_HEAD = 1500

/** Characters around a seam that are asked whether they know the word it makes. */
const NEAR = 8000

/** Joins what a column break tore, and puts a paragraph back that strayed behind the byline. */
export function mendBlocks(source: string, blocks: readonly Block[]): readonly Block[] {
  return bringStraysBack(source, joinNeighbours(source, blocks)).map(marked)
}

export function joinBlocks(source: string, head: Block, tail: Block): Block {
  const pieces = [...head.pieces, ...tail.pieces]
  const moved =
    head.stray !== tail.stray || head.doubt?.kind === 'moved' || tail.doubt?.kind === 'moved'
  return {
    ...head,
    pieces,
    text: partText(source, 'list-item', pieces),
    doubt: doubt(moved ? 'moved' : 'rejoined'),
    stray: head.stray && tail.stray,
    turns: tail.turns,
  }
}

export function seam(source: string, head: Block, tail: Block): number {
  const from = Math.max(0, (head.pieces.at(-1)?.to ?? 0) - NEAR)
  return seamScore(head.text.slice(-LONGEST_HEAD), tail.text, source.slice(from, from + 2 * NEAR))
}

function joinNeighbours(source: string, blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const at = joined.findLastIndex(isRunningText)
    const head = joined[at]
    if (head !== undefined && mayJoin(head, block) && seam(source, head, block) > 0)
      joined[at] = joinBlocks(source, head, block)
    else joined.push(block)
  }
  return joined
}

function mayJoin(head: Block, tail: Block): boolean {
  if (head.turns || head.role === 'subheading' || tail.role !== 'paragraph') return false
  return head.stray === tail.stray && isUnfinished(head.text)
}

function isRunningText({ role }: Block): boolean {
  return role === 'paragraph' || role === 'list-item' || role === 'subheading'
}

type Match = { readonly head: number; readonly tail: number; readonly score: number }

const LEAST = 1.5
/** More than a page of columns can lose; text without any sentence would try every pair. */
const MOST_STRAYS = 12
const MOST_CANDIDATES = 24
const NEIGHBOURS = 6

function bringStraysBack(source: string, blocks: readonly Block[]): readonly Block[] {
  let mended = blocks
  for (let round = 0; round < MOST_STRAYS; round += 1) {
    const best = bestMatch(source, mended)
    if (best === undefined) return mended
    mended = matched(source, mended, best)
  }
  return mended
}

function bestMatch(source: string, blocks: readonly Block[]): Match | undefined {
  const heads = indexes(
    blocks,
    ({ role, text, turns }) => role === 'paragraph' && !turns && isUnfinished(text),
  )
  if (heads.length === 0 || heads.length > MOST_CANDIDATES) return undefined
  const hasStrayHead = heads.some((head) => blocks[head]?.stray === true)
  const tails = indexes(blocks, (_, index) => mayBeTail(blocks, index, hasStrayHead))
  if (tails.length > MOST_CANDIDATES) return undefined
  const matches = heads.flatMap((head) =>
    tails.flatMap((tail) => matchOf(source, blocks, { head, tail })),
  )
  return matches.toSorted((a, b) => b.score - a.score)[0]
}

function matchOf(
  source: string,
  blocks: readonly Block[],
  { head, tail }: { readonly head: number; readonly tail: number },
): readonly Match[] {
  const headBlock = blocks[head]
  const tailBlock = blocks[tail]
  if (headBlock === undefined || tailBlock === undefined || head === tail) return []
  const crosses = headBlock.stray !== tailBlock.stray ? 1 : 0
  const score = seam(source, headBlock, tailBlock) + crosses
  return score >= LEAST ? [{ head, tail, score }] : []
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
function matched(
  source: string,
  blocks: readonly Block[],
  { head, tail }: Match,
): readonly Block[] {
  const headBlock = blocks[head]
  const tailBlock = blocks[tail]
  if (headBlock === undefined || tailBlock === undefined) return blocks
  const joined = {
    ...joinBlocks(source, headBlock, tailBlock),
    doubt: doubt('moved'),
    stray: false,
  }
  const keep = headBlock.stray && !tailBlock.stray ? tail : head
  return blocks.flatMap((block, index) => {
    if (index === keep) return [joined]
    return index === head || index === tail ? [] : [block]
  })
}

function marked(block: Block): Block {
  if (block.doubt !== null || block.role !== 'paragraph') return block
  if (block.stray) return { ...block, doubt: doubt('after-byline') }
  return isUnfinished(block.text) && block.text.length > 15
    ? { ...block, doubt: doubt('unfinished') }
    : block
}

function indexes(
  blocks: readonly Block[],
  test: (block: Block, index: number) => boolean,
): readonly number[] {
  return blocks.flatMap((block, index) => (test(block, index) ? [index] : []))
}
