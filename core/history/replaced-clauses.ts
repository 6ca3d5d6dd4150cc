import {
  afterIn,
  beforeIn,
  isReplacement,
  joined,
  lengthOf,
  MARK,
  SMALL_WORDS,
  type Change,
  type Stretch,
} from './stretches.ts'
import { isNameOrNumber } from './word-tokens.ts'

/** One small word between two replacements: 美丽的姑娘 → 漂亮的女孩. */
export function withoutIslands(stretches: readonly Stretch[]): readonly Stretch[] {
  return joined(
    stretches.map((stretch, index) => {
      const [one, other] = [stretches[index - 1], stretches[index + 1]]
      if (!('same' in stretch) || one === undefined || other === undefined) return stretch
      if ('same' in one || 'same' in other || !isIsland(stretch.same, one, other)) return stretch
      return { deleted: stretch.same, inserted: stretch.same }
    }),
  )
}

function isIsland(island: readonly string[], one: Change, other: Change): boolean {
  const text = island.join('')
  if (MARK.test(text) || isOfMarks(one) || isOfMarks(other)) return false
  if (!isReplacement(one) && !isReplacement(other)) return false
  // 农民工 → 进城务工人员: a character that two words have in common; but 的 is what it was.
  if (!isReplacement(one) || !isReplacement(other)) {
    return text.length === 1 && !SMALL_WORDS.has(text) && !isNameOrNumber(text)
  }
  return text.length === 1 || text.length < Math.min(sizeOf(one), sizeOf(other))
}

function isOfMarks({ deleted, inserted }: Change): boolean {
  return [...deleted, ...inserted].every((token) => MARK.test(token))
}

function sizeOf({ deleted, inserted }: Change): number {
  return Math.max(lengthOf(deleted), lengthOf(inserted))
}

/** Between its first replacement and its last a clause that has less than a third in common is replaced. */
export function replacedClauses(stretches: readonly Stretch[]): readonly Stretch[] {
  return clausesOf(stretches).flatMap((clause) => {
    const first = clause.findIndex(isReplaced)
    const last = clause.findLastIndex(isReplaced)
    if (first === last) return clause
    const middle = clause.slice(first, last + 1)
    const common = lengthOf(middle.flatMap((each) => ('same' in each ? each.same : [])))
    const size = Math.max(lengthOf(middle.flatMap(beforeIn)), lengthOf(middle.flatMap(afterIn)))
    if (common * 3 >= size) return clause
    const replaced = { deleted: middle.flatMap(beforeIn), inserted: middle.flatMap(afterIn) }
    return [...clause.slice(0, first), replaced, ...clause.slice(last + 1)]
  })
}

function isReplaced(stretch: Stretch): boolean {
  return !('same' in stretch) && isReplacement(stretch)
}

/** Cut behind every mark that both versions have. */
function clausesOf(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const clauses: Stretch[][] = [[]]
  for (const stretch of stretches) {
    if (!('same' in stretch)) {
      clauses.at(-1)?.push(stretch)
      continue
    }
    let open: string[] = []
    for (const token of stretch.same) {
      open.push(token)
      if (!MARK.test(token)) continue
      clauses.at(-1)?.push({ same: open })
      clauses.push([])
      open = []
    }
    if (open.length > 0) clauses.at(-1)?.push({ same: open })
  }
  return clauses
}
