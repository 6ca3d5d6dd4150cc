import type { WordLoss, WordLossKind } from '../word-document.ts'

/** What a file has and an article cannot carry, counted while it is read. */
export type Losses = {
  /** `carried`: its words were kept. */
  readonly lose: (what: WordLossKind, carried: boolean) => void
  readonly counted: () => readonly WordLoss[]
}

export function countLosses(before: readonly WordLoss[] = []): Losses {
  const counts = new Map(before.map((loss) => [keyOf(loss), { ...loss }]))
  return {
    lose: (what, carried) => {
      const key = keyOf({ what, carried })
      const known = counts.get(key)
      if (known === undefined) counts.set(key, { what, carried, count: 1 })
      else known.count += 1
    },
    counted: () => Array.from(counts.values()),
  }
}

function keyOf({ what, carried }: Pick<WordLoss, 'what' | 'carried'>): string {
  return `${what} ${String(carried)}`
}
