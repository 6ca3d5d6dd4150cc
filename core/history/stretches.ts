/** A stretch that both versions have, or what stands in one of them instead of what is in the other. */
export type Stretch =
  | { readonly same: readonly string[] }
  | { readonly deleted: readonly string[]; readonly inserted: readonly string[] }

export type Change = Extract<Stretch, { readonly deleted: readonly string[] }>

/** Neighbours of one sort become one. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = []
  for (const stretch of stretches) {
    const last = result.at(-1)
    if (isEmpty(stretch)) continue
    if (last === undefined || 'same' in last !== 'same' in stretch) result.push(stretch)
    else result[result.length - 1] = both(last, stretch)
  }
  return result
}

function both(one: Stretch, other: Stretch): Stretch {
  if ('same' in one && 'same' in other) return { same: [...one.same, ...other.same] }
  return {
    deleted: [...beforeIn(one), ...beforeIn(other)],
    inserted: [...afterIn(one), ...afterIn(other)],
  }
}

function isEmpty(stretch: Stretch): boolean {
  return beforeIn(stretch).length === 0 && afterIn(stretch).length === 0
}

export function beforeIn(stretch: Stretch): readonly string[] {
  return 'same' in stretch ? stretch.same : stretch.deleted
}

export function afterIn(stretch: Stretch): readonly string[] {
  return 'same' in stretch ? stretch.same : stretch.inserted
}

export function isReplacement({ deleted, inserted }: Change): boolean {
  return deleted.length > 0 && inserted.length > 0
}

export function lengthOf(tokens: readonly string[]): number {
  return tokens.reduce((sum, token) => sum + token.length, 0)
}

/** What is in every sentence and says nothing of it. */
export const SMALL_WORDS = new Set('的地得了着过是在也就都很近约他她我们')

/** Marks between clauses and the parts of a list. */
export const MARK = /[，。；：！？、,;:!?]/u
