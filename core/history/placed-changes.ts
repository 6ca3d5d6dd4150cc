import { isReplacement, joined, MARK, type Change, type Stretch } from './stretches.ts'

/**
 * 群众对此满意 → 对此，群众满意: what has the comma behind it was brought forward (or was taken from
 * there), not what now stands behind the comma.
 */
export function broughtForward(stretches: readonly Stretch[]): readonly Stretch[] {
  const result = [...stretches]
  for (let at = 0; at + 2 < result.length; at += 1) {
    const [one, middle, other] = [result[at], result[at + 1], result[at + 2]]
    if (one === undefined || middle === undefined || other === undefined) continue
    if ('same' in one || !('same' in middle) || 'same' in other) continue
    const put = passed(one, middle.same, other)
    if (put !== undefined) result.splice(at, 3, ...put)
  }
  return result
}

function passed(
  one: Change,
  middle: readonly string[],
  other: Change,
): readonly Stretch[] | undefined {
  const isGone = one.inserted.length === 0 && other.deleted.length === 0
  const isCome = one.deleted.length === 0 && other.inserted.length === 0
  const [first, second] = isGone ? [one.deleted, other.inserted] : [one.inserted, other.deleted]
  const [mark = '', ...rest] = second
  if (!(isGone || isCome) || !MARK.test(mark) || rest.join('') !== first.join('')) return undefined
  const front = [...middle, mark]
  return isGone
    ? [{ deleted: [], inserted: front }, { same: first }, { deleted: middle, inserted: [] }]
    : [{ deleted: front, inserted: [] }, { same: first }, { deleted: [], inserted: middle }]
}

/** 甲，[乙，]丙 rather than 甲[，乙]，丙: a change without a counterpart may stand in either place. */
export function slid(stretches: readonly Stretch[]): readonly Stretch[] {
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
    for (let steps = 0; place !== undefined && steps < FARTHEST; steps += 1) {
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

/** Words. Further away it is another clause. */
const FARTHEST = 40
