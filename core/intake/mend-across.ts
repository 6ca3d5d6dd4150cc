import { doubt } from './doubt.ts'
import type { Block, Draft } from './draft.ts'
import { joinBlocks, seam } from './mend-article.ts'
import { isUnfinished, tailLook } from './seam.ts'

/** Articles this far apart on a page may have exchanged paragraphs. */
const REACH = 6
const LEAST = 4

type Place = { readonly draft: number; readonly block: number }

/** Halves of one sentence that ended up in two articles, or before the first headline, come together. */
export function mendAcross(source: string, drafts: readonly Draft[]): readonly Draft[] {
  let mended = drafts
  for (const place of placesOf(drafts, isOpenHead).toReversed()) {
    const tail = bestTail(source, mended, place)
    if (tail !== undefined) mended = moved(source, mended, { head: place, tail })
  }
  return mended.filter(
    ({ headings, blocks, bylines }) => headings.length + blocks.length + bylines.length > 0,
  )
}

function isOpenHead({ role, text, turns, doubt: mark }: Block): boolean {
  return !turns && role === 'paragraph' && mark?.kind !== 'moved' && isUnfinished(text)
}

/** Only what plainly begins in mid-sentence travels between articles. */
function isLooseTail({ role, text, doubt: mark }: Block): boolean {
  return role === 'paragraph' && mark?.kind !== 'moved' && tailLook(text) >= 3
}

function placesOf(drafts: readonly Draft[], test: (block: Block) => boolean): readonly Place[] {
  return drafts.flatMap(({ blocks }, draft) =>
    blocks.flatMap((block, index) => (test(block) ? [{ draft, block: index }] : [])),
  )
}

function bestTail(source: string, drafts: readonly Draft[], head: Place): Place | undefined {
  const first = Math.max(0, head.draft - REACH)
  const near = drafts.slice(first, head.draft + REACH + 1)
  const headBlock = blockAt(drafts, head)
  if (headBlock === undefined) return undefined
  return placesOf(near, isLooseTail)
    .map(({ draft, block }) => ({ draft: draft + first, block }))
    .filter(({ draft }) => draft !== head.draft)
    .map((place) => ({ place, score: scoreAt(source, headBlock, blockAt(drafts, place)) }))
    .filter(({ score }) => score >= LEAST)
    .toSorted((a, b) => b.score - a.score)[0]?.place
}

function scoreAt(source: string, head: Block, tail: Block | undefined): number {
  return tail === undefined ? -Infinity : seam(source, head, tail)
}

function blockAt(drafts: readonly Draft[], { draft, block }: Place): Block | undefined {
  return drafts[draft]?.blocks[block]
}

type Move = { readonly head: Place; readonly tail: Place }

function moved(source: string, drafts: readonly Draft[], { head, tail }: Move): readonly Draft[] {
  const headBlock = blockAt(drafts, head)
  const tailBlock = blockAt(drafts, tail)
  if (headBlock === undefined || tailBlock === undefined) return drafts
  const joined = {
    ...joinBlocks(source, headBlock, tailBlock),
    doubt: doubt('moved'),
    stray: false,
  }
  // A half without a headline above it has no article; a stray has the wrong one.
  const keepsTail = headBlock.stray || drafts[head.draft]?.headings.length === 0
  const [keep, drop] = keepsTail ? [tail, head] : [head, tail]
  return drafts.map((draft, index) => ({
    ...draft,
    blocks: draft.blocks.flatMap((block, at) => {
      if (index === keep.draft && at === keep.block) return [joined]
      return index === drop.draft && at === drop.block ? [] : [block]
    }),
  }))
}
