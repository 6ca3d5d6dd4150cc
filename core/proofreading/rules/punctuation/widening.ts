import type { MaskedText } from '../../rule.ts'
import { turnedBrackets } from './half-width-brackets.ts'
import { turnedMarks } from './half-width-marks.ts'
import { turnedQuotes, withTurned, type Turned } from './straight-quotes.ts'

/** Everything about a block's marks that is only a matter of width. */
export type Widening = {
  readonly turned: readonly Turned[]
  /** The masked text with them written: what rules about pairs and order read. */
  readonly text: string
}

/** Asked by several rules of the same block, worked out once. */
const KNOWN = new WeakMap<MaskedText, Widening>()

export function widening(text: MaskedText): Widening {
  const known = KNOWN.get(text) ?? widened(text.masked)
  KNOWN.set(text, known)
  return known
}

const MAY_TURN = /[,;?!:.．()"＂'＇]/u

/**
 * Quotation marks and brackets first, because stops are judged by what stands beside them; then once
 * more, until a mark that was turned gives no other mark its Chinese neighbour.
 */
function widened(masked: string): Widening {
  if (!MAY_TURN.test(masked)) return { turned: [], text: masked }
  let text = masked
  const turned: Turned[] = []
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const now = [...turnedNow(text)]
    if (now.length === 0) break
    turned.push(...now)
    text = withTurned(text, now)
  }
  return { turned: turned.toSorted((a, b) => a.at - b.at), text }
}

const MOST_ROUNDS = 6

function turnedNow(text: string): readonly Turned[] {
  const pairs = [...turnedQuotes(text), ...turnedBrackets(text)]
  return [...pairs, ...turnedMarks(withTurned(text, pairs))]
}
