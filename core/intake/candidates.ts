import type { Block } from './draft.ts'

/** More than a page of columns can lose; text without any sentence would try every pair. */
const MOST = 24
const BLOCKS_A_STEP = 200

/** Blocks that pass a test; none when they are too many for one of them to be meant. */
export function* candidates(
  blocks: readonly Block[],
  test: (block: Block, index: number) => boolean,
): Generator<number, readonly Block[]> {
  const found: Block[] = []
  for (const [index, block] of blocks.entries()) {
    if (index % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield index / blocks.length
    if (test(block, index)) found.push(block)
    if (found.length > MOST) return []
  }
  return found
}
