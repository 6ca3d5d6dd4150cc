import type { Place } from './finding.ts'
import type { ProofArticle, ProofText } from './proof-article.ts'
import type { Proofreader } from './proofreader.ts'

/** One replacement in one block. `text` is what stands there, as a check for whoever writes it. */
export type SafeChange = {
  readonly rule: string
  readonly place: Place
  /** UTF-16 offsets into the block's text, half-open. */
  readonly from: number
  readonly to: number
  readonly text: string
  readonly suggestion: string
}

/**
 * 一键规范: every change of width and punctuation that needs no thought, in reading order, none
 * overlapping another. Once they are written there are none left.
 */
export function safeChanges(
  { texts }: Pick<ProofArticle, 'texts'>,
  reader: Proofreader,
): readonly SafeChange[] {
  return texts.flatMap((text) => safeChangesOf(text, reader))
}

/** A mark that was turned may make another one safe; more turns than this nobody writes. */
const MOST_TURNS = 8

/**
 * The same for one block. Asks the rules themselves, not what is left of them one a place: a
 * halfwidth bracket inside a longer finding is still one.
 */
function safeChangesOf(block: ProofText, reader: Proofreader): readonly SafeChange[] {
  let changes: readonly SafeChange[] = []
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const text = applyChanges(block.text, changes)
    const more = foundIn({ ...block, text }, reader)
    if (more.length === 0) break
    changes = together(block.text, changes, more)
  }
  return changes
}

type Replacement = Pick<SafeChange, 'from' | 'to' | 'suggestion'>

/** Writes the changes of one block. They must not overlap. */
export function applyChanges(text: string, changes: readonly Replacement[]): string {
  const parts: string[] = []
  let done = 0
  for (const { from, to, suggestion } of changes.toSorted((a, b) => a.from - b.from)) {
    parts.push(text.slice(done, from), suggestion)
    done = to
  }
  return [...parts, text.slice(done)].join('')
}

/** Of safe findings that overlap the first stays, and the longer of two that begin together. */
function foundIn(block: ProofText, reader: Proofreader): readonly SafeChange[] {
  const kept: SafeChange[] = []
  const found = reader.ofText(block).toSorted((a, b) => a.from - b.from || b.to - a.to)
  for (const { isSafe, rule, place, from, to, text, suggestion } of found) {
    if (!isSafe || suggestion === null || suggestion === text) continue
    if (from >= (kept.at(-1)?.to ?? 0)) kept.push({ rule, place, from, to, text, suggestion })
  }
  return kept
}

/** Changes of a text, and then changes of what they made, as changes of the text. */
function together(
  text: string,
  first: readonly SafeChange[],
  second: readonly SafeChange[],
): readonly SafeChange[] {
  if (first.length === 0) return second
  const made = applyChanges(text, first)
  const written = writtenBy(first)
  let grown = 0
  let done = 0
  let next = 0
  return regionsOf([...written, ...second]).map(({ rule, place, from, to }) => {
    const before = from - grown
    for (; (written[done]?.to ?? Infinity) <= to; done += 1) grown += written[done]?.grown ?? 0
    const after = to - grown
    const inside: Replacement[] = []
    for (; (second[next]?.to ?? Infinity) <= to; next += 1) inside.push(moved(second[next], from))
    const suggestion = applyChanges(made.slice(from, to), inside)
    return { rule, place, from: before, to: after, text: text.slice(before, after), suggestion }
  })
}

function moved(change: SafeChange | undefined, by: number): Replacement {
  if (change === undefined) throw new RangeError('asked for a change that is there')
  return { suggestion: change.suggestion, from: change.from - by, to: change.to - by }
}

type Written = SafeChange & { readonly grown: number }

/** Where changes stand once they are written, and by how much each made the text longer. */
function writtenBy(changes: readonly SafeChange[]): readonly Written[] {
  let shift = 0
  return changes.map((change) => {
    const from = change.from + shift
    const grown = change.suggestion.length - (change.to - change.from)
    shift += grown
    return { ...change, from, to: from + change.suggestion.length, grown }
  })
}

/** Overlapping changes as one. */
function regionsOf(changes: readonly SafeChange[]): readonly SafeChange[] {
  const regions: SafeChange[] = []
  for (const change of changes.toSorted((a, b) => a.from - b.from)) {
    const last = regions.at(-1)
    if (last === undefined || change.from >= last.to) regions.push(change)
    else regions[regions.length - 1] = { ...last, to: Math.max(last.to, change.to) }
  }
  return regions
}
