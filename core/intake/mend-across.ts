import { candidates } from './candidates.ts'
import { doubt } from './doubt.ts'
import type { Block, Draft } from './draft.ts'
import { joinBlocks, seam } from './mend-article.ts'
import { isUnfinished, tailLook } from './seam.ts'
import { stretched } from './stretched.ts'

/** Articles this far apart on a page may have exchanged paragraphs. */
const REACH = 6
const LEAST = 4

type Place = { readonly draft: number; readonly block: Block }

type Across = {
  readonly source: string
  readonly drafts: readonly Draft[]
  /** Loose halves, by article. */
  readonly tails: readonly (readonly Block[])[]
  /** What a block has become; null: its words went to another. */
  readonly become: Map<Block, Block | null>
}

/** Halves of one sentence that ended up in two articles, or before the first headline, come together. */
export function* mendAcross(
  source: string,
  drafts: readonly Draft[],
): Generator<number, readonly Draft[]> {
  const heads = yield* stretched(inEach(drafts, isOpenHead), 0, 0.3)
  const tails = yield* stretched(inEach(drafts, isLooseTail), 0.3, 0.3)
  const across: Across = { source, drafts, tails, become: new Map() }
  for (let draft = drafts.length - 1; draft >= 0; draft -= 1) {
    for (const block of heads[draft]?.toReversed() ?? []) {
      yield 1 - (0.4 * (draft + 1)) / drafts.length
      mendHead(across, { draft, block })
    }
  }
  return drafts.map((draft) => rewritten(draft, across.become)).filter(holdsSomething)
}

const DRAFTS_A_STEP = 50

function* inEach(
  drafts: readonly Draft[],
  test: (block: Block) => boolean,
): Generator<number, readonly (readonly Block[])[]> {
  const found: (readonly Block[])[] = []
  for (const [index, { blocks }] of drafts.entries()) {
    const share = index / drafts.length
    if (index % DRAFTS_A_STEP === 0) yield share
    found.push(yield* stretched(candidates(blocks, test), share, 1 / drafts.length))
  }
  return found
}

function isOpenHead({ role, text, turns, doubt: mark }: Block): boolean {
  return !turns && role === 'paragraph' && mark?.kind !== 'moved' && isUnfinished(text)
}

/** Only what plainly begins in mid-sentence travels between articles. */
function isLooseTail({ role, text, doubt: mark }: Block): boolean {
  return role === 'paragraph' && mark?.kind !== 'moved' && tailLook(text) >= 3
}

function mendHead(across: Across, head: Place): void {
  if (across.become.has(head.block)) return
  const tail = bestTail(across, head)
  if (tail === undefined) return
  const joined = {
    ...joinBlocks(head.block, tail.block),
    doubt: doubt('moved'),
    stray: false,
  }
  // A half without a headline above it has no article; a stray has the wrong one.
  const keepsTail = head.block.stray || across.drafts[head.draft]?.headings.length === 0
  const [keep, drop] = keepsTail ? [tail, head] : [head, tail]
  across.become.set(keep.block, joined).set(drop.block, null)
}

function bestTail({ source, tails, become }: Across, head: Place): Place | undefined {
  let best: (Place & { readonly score: number }) | undefined
  const last = Math.min(tails.length - 1, head.draft + REACH)
  for (let draft = Math.max(0, head.draft - REACH); draft <= last; draft += 1) {
    for (const block of draft === head.draft ? [] : (tails[draft] ?? [])) {
      const score = become.has(block) ? -Infinity : seam(source, head.block, block)
      if (score >= LEAST && score > (best?.score ?? -Infinity)) best = { draft, block, score }
    }
  }
  return best
}

function rewritten(draft: Draft, become: Across['become']): Draft {
  if (!draft.blocks.some((block) => become.has(block))) return draft
  const blocks = draft.blocks.flatMap((block) => {
    const made = become.get(block)
    if (made === undefined) return [block]
    return made === null ? [] : [made]
  })
  return { ...draft, blocks }
}

function holdsSomething({ headings, blocks, bylines }: Draft): boolean {
  return headings.length + blocks.length + bylines.length > 0
}
