import { matchTokens } from './match-tokens.ts'
import { isAlive, type Token } from './token.ts'

/**
 * One side's text beside the text both know. Places are numbered so that 2i is the gap before the
 * i-th known token and 2i + 1 is that token.
 */
export type Side = {
  /** The token of this side that a known one became; undefined when it is gone. */
  readonly kept: readonly (Token | undefined)[]
  /** What stands in each gap and was not known. */
  readonly added: readonly (readonly Token[])[]
  readonly edits: readonly Edit[]
}

/** One stretch of known text, between two gaps, whose final words this side changed. */
export type Edit = {
  readonly from: number
  readonly to: number
  readonly inserts: boolean
  readonly deletes: boolean
}

export function sideOf(known: readonly Token[], tokens: readonly Token[]): Side {
  const matches = matchTokens(known, tokens)
  const kept = matches.map((at) => (at < 0 ? undefined : tokens[at]))
  const added = addedBetween(matches, tokens)
  return { kept, added, edits: editsOf(known, kept, added) }
}

export function isKept(side: Side, index: number): boolean {
  const token = side.kept[index]
  return token !== undefined && isAlive(token)
}

/** What stands in the final text of a side from one gap to another, both included. */
export function standingBetween(
  side: Side,
  { from, to }: Pick<Edit, 'from' | 'to'>,
): readonly Token[] {
  const tokens: Token[] = []
  for (let index = from; index <= to; index += 1) {
    tokens.push(...(side.added[index] ?? []).filter(isAlive))
    const token = index < to ? side.kept[index] : undefined
    if (token !== undefined && isAlive(token)) tokens.push(token)
  }
  return tokens
}

/** What is new stands after what went. */
function addedBetween(
  matches: readonly number[],
  tokens: readonly Token[],
): readonly (readonly Token[])[] {
  let next = 0
  const added = matches.map((at): readonly Token[] => {
    if (at < 0) return []
    const here = tokens.slice(next, at)
    next = at + 1
    return here
  })
  return [...added, tokens.slice(next)]
}

function editsOf(
  known: readonly Token[],
  kept: Side['kept'],
  added: Side['added'],
): readonly Edit[] {
  const edits: Edit[] = []
  const note = (edit: Edit) => {
    const last = edits.at(-1)
    if (last === undefined || last.to < edit.from) edits.push(edit)
    else edits[edits.length - 1] = together(last, edit)
  }
  added.forEach((here, index) => {
    if (here.some(isAlive)) note({ from: index, to: index, inserts: true, deletes: false })
    const token = known[index]
    if (token === undefined) return
    const now = kept[index]
    const stood = isAlive(token)
    if (stood === (now !== undefined && isAlive(now))) return
    note({ from: index, to: index + 1, inserts: !stood, deletes: stood })
  })
  return edits
}

export function together(first: Edit, second: Edit): Edit {
  return {
    from: Math.min(first.from, second.from),
    to: Math.max(first.to, second.to),
    inserts: first.inserts || second.inserts,
    deletes: first.deletes || second.deletes,
  }
}
