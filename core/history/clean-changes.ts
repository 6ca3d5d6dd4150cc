import type { Stretch } from './word-diff.ts'
import { isNameOrNumber } from './word-tokens.ts'

type Change = Extract<Stretch, { readonly deleted: readonly string[] }>

/**
 * A comparison word by word finds every word that happens to be on both sides; an editor sees what
 * was replaced. What was torn apart is put together, and what can stand in two places stands where
 * its clause begins.
 */
export function asAnEditorSays(stretches: readonly Stretch[]): readonly Stretch[] {
  const whole = joined(joined(stretches).flatMap(withoutCommonEnds))
  return slid(joined(replacedClauses(withoutIslands(whole))))
}

/** Neighbours of one sort become one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
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

function beforeIn(stretch: Stretch): readonly string[] {
  return 'same' in stretch ? stretch.same : stretch.deleted
}

function afterIn(stretch: Stretch): readonly string[] {
  return 'same' in stretch ? stretch.same : stretch.inserted
}

/** The same text may be cut into other words on the other side. */
function withoutCommonEnds(stretch: Stretch): readonly Stretch[] {
  if ('same' in stretch) return [stretch]
  const { deleted, inserted } = stretch
  if (deleted.length === 0 || inserted.length === 0) return [stretch]
  const start = commonStart(deleted, inserted)
  const [oneStart, oneRest] = cutAt(deleted, start)
  const [, otherRest] = cutAt(inserted, start)
  const end = commonStart(turned(oneRest), turned(otherRest))
  const [oneMiddle, oneEnd] = cutAt(oneRest, lengthOf(oneRest) - end)
  const [otherMiddle] = cutAt(otherRest, lengthOf(otherRest) - end)
  return [{ same: oneStart }, ...grownWord(oneMiddle, otherMiddle), { same: oneEnd }]
}

/** 教育局 → 教育体育局 is something put into it; a name or a number is another one. */
function grownWord(deleted: readonly string[], inserted: readonly string[]): readonly Stretch[] {
  const [one, other] = [deleted.join(''), inserted.join('')]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const start = sharedStart(short, long)
  const isInside = short.length > 1 && long.endsWith(short.slice(start))
  if (!isInside || isNameOrNumber(short) || isNameOrNumber(long)) return [{ deleted, inserted }]
  const middle = [long.slice(start, long.length - short.length + start)]
  const change =
    short === one ? { deleted: [], inserted: middle } : { deleted: middle, inserted: [] }
  return [{ same: [short.slice(0, start)] }, change, { same: [short.slice(start)] }].filter(
    (stretch) => !('same' in stretch) || stretch.same[0] !== '',
  )
}

/** Never half a surrogate pair, nor a character without what is set on it. */
function sharedStart(short: string, long: string): number {
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return SIMPLE.test(short + long) ? at : 0
}

/** UTF-16 units that both begin with, up to where a word ends on both sides. */
function commonStart(one: readonly string[], other: readonly string[]): number {
  const [text, otherText] = [one.join(''), other.join('')]
  const ends = endsOf(other)
  return endsOf(one)
    .filter((end) => ends.includes(end) && text.slice(0, end) === otherText.slice(0, end))
    .reduce((most, end) => Math.max(most, end), 0)
}

function endsOf(tokens: readonly string[]): readonly number[] {
  let end = 0
  return tokens.map((token) => (end += token.length))
}

function turned(tokens: readonly string[]): readonly string[] {
  return tokens.toReversed().map((token) => token.split('').toReversed().join(''))
}

function cutAt(tokens: readonly string[], place: number): readonly [string[], string[]] {
  const start: string[] = []
  let at = 0
  for (const token of tokens) {
    if (at + token.length > place) break
    start.push(token)
    at += token.length
  }
  return [start, tokens.slice(start.length)]
}

/** One small word between two replacements: 美丽的姑娘 → 漂亮的女孩. */
function withoutIslands(stretches: readonly Stretch[]): readonly Stretch[] {
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
  if (!isReplacement(one) || !isReplacement(other) || MARK.test(text)) return false
  return text.length === 1 || text.length < Math.min(sizeOf(one), sizeOf(other))
}

function isReplacement({ deleted, inserted }: Change): boolean {
  return deleted.length > 0 && inserted.length > 0
}

function sizeOf({ deleted, inserted }: Change): number {
  return Math.max(lengthOf(deleted), lengthOf(inserted))
}

/** Between its first change and its last a clause that has less than a third in common is replaced. */
function replacedClauses(stretches: readonly Stretch[]): readonly Stretch[] {
  return clausesOf(stretches).flatMap((clause) => {
    const first = clause.findIndex(isChange)
    const last = clause.findLastIndex(isChange)
    if (first === last) return clause
    const middle = clause.slice(first, last + 1)
    const common = lengthOf(middle.flatMap((each) => ('same' in each ? each.same : [])))
    const size = Math.max(lengthOf(middle.flatMap(beforeIn)), lengthOf(middle.flatMap(afterIn)))
    if (common * 3 >= size) return clause
    const replaced = { deleted: middle.flatMap(beforeIn), inserted: middle.flatMap(afterIn) }
    return [...clause.slice(0, first), replaced, ...clause.slice(last + 1)]
  })
}

function isChange(stretch: Stretch): boolean {
  return !('same' in stretch)
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

/** 甲，[乙，]丙 rather than 甲[，乙]，丙: a change without a counterpart may stand in either place. */
function slid(stretches: readonly Stretch[]): readonly Stretch[] {
  const result = [...stretches]
  for (let at = 1; at < result.length; at += 1) {
    const [before, change, after] = [result[at - 1], result[at], result[at + 1] ?? { same: [] }]
    if (before === undefined || change === undefined || 'same' in change) continue
    if (!('same' in before) || !('same' in after) || isReplacement(change)) continue
    const best = bestPlace(before.same, change, after.same)
    result.splice(at - 1, 3, { same: best.before }, changeLike(change, best.tokens), {
      same: best.after,
    })
  }
  return joined(result)
}

type Place = {
  readonly before: readonly string[]
  readonly tokens: readonly string[]
  readonly after: readonly string[]
}

function changeLike({ deleted }: Change, tokens: readonly string[]): Change {
  return deleted.length > 0 ? { deleted: tokens, inserted: [] } : { deleted: [], inserted: tokens }
}

function bestPlace(before: readonly string[], change: Change, after: readonly string[]): Place {
  const tokens = change.deleted.length > 0 ? change.deleted : change.inserted
  let best: Place = { before, tokens, after }
  for (const step of [left, right]) {
    let place: Place | undefined = { before, tokens, after }
    while (place !== undefined) {
      if (fitness(place) > fitness(best)) best = place
      place = step(place)
    }
  }
  return best
}

function left({ before, tokens, after }: Place): Place | undefined {
  const last = tokens.at(-1)
  if (last === undefined || before.at(-1) !== last) return undefined
  return {
    before: before.slice(0, -1),
    tokens: [last, ...tokens.slice(0, -1)],
    after: [last, ...after],
  }
}

function right({ before, tokens, after }: Place): Place | undefined {
  const [first, ...rest] = tokens
  if (first === undefined || after[0] !== first) return undefined
  return { before: [...before, first], tokens: [...rest, first], after: after.slice(1) }
}

/** A clause with the mark behind it is best, then one with the mark before it. */
function fitness({ before, tokens, after }: Place): number {
  const beginsClause = before.length === 0 || MARK.test(before.at(-1) ?? '')
  const endsClause = MARK.test(tokens.at(-1) ?? '')
  const marked = MARK.test(tokens[0] ?? '') && (after.length === 0 || MARK.test(after[0] ?? ''))
  const whole = isBalanced(tokens.join('')) ? 4 : 0
  if (beginsClause && endsClause) return whole + 3
  return whole + (marked ? 2 : 0)
}

function isBalanced(text: string): boolean {
  let open = 0
  for (const character of text) {
    if ('“‘（《〈【('.includes(character)) open += 1
    if ('”’）》〉】)'.includes(character)) open -= 1
    if (open < 0) return false
  }
  return open === 0
}

function lengthOf(tokens: readonly string[]): number {
  return tokens.reduce((sum, token) => sum + token.length, 0)
}

const SIMPLE = /^[\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\x20-\x7e]*$/u

/** Marks between clauses and the parts of a list. */
const MARK = /[，。；：！？、,;:!?]/u
