import type { Finding, Place } from '#core/proofreading/finding'
import type { ProofText } from '#core/proofreading/proof-article'
import type { Span } from '#core/shared/span'
import type { BlockText } from './worker-messages.ts'

/** A text as it will be read, and the blocks of the paper that it stands in. */
export type JoinedText = {
  /** The same for as long as its blocks are. */
  readonly key: string
  readonly text: ProofText
  readonly parts: readonly Part[]
}

/** Which part of the text is a block. */
type Part = Span & { readonly id: number }

/** Blocks whose border is suggested away are one text: neither ends or begins where it was. */
export function joinedTexts(
  order: readonly number[],
  texts: ReadonlyMap<number, BlockText>,
): readonly JoinedText[] {
  const blocks = order.flatMap((id) => texts.get(id) ?? [])
  const counts = new Map<string, number>()
  return groups(blocks).map((group) => {
    const [{ field, role }] = group
    const index = counts.get(field) ?? 0
    counts.set(field, index + 1)
    return {
      key: group.map(({ id }) => id).join(' '),
      text: { place: { field, index }, role, text: group.map(({ text }) => text).join('') },
      parts: partsOf(group),
    }
  })
}

/** A finding by the block that it begins in. What reaches over a border is shown as far as there. */
export function inItsPart(
  { parts }: JoinedText,
  { from, to, text, suggestion, isSafe, ...rest }: Finding,
): { readonly id: number; readonly finding: Finding } | undefined {
  const part = partAt(parts, from)
  if (part === undefined) return undefined
  const span = { from: from - part.from, to: Math.min(to, part.to) - part.from }
  const finding =
    to <= part.to
      ? { ...rest, ...span, text, suggestion, isSafe }
      : { ...rest, ...span, text: text.slice(0, part.to - from), suggestion: null, isSafe: false }
  return { id: part.id, finding }
}

/** Where a change is to be written; undefined for one that reaches over a border. */
export function wholeInPart<Changed extends Span>(
  { parts }: JoinedText,
  change: Changed,
): (Changed & { readonly id: number }) | undefined {
  const part = partAt(parts, change.from)
  if (part === undefined || change.to > part.to) return undefined
  return { ...change, id: part.id, from: change.from - part.from, to: change.to - part.from }
}

export function keyOfPlace({ field, index }: Place): string {
  return `${field} ${index}`
}

type Group = readonly [BlockText, ...BlockText[]]

function groups(blocks: readonly BlockText[]): readonly Group[] {
  const joined: [BlockText, ...BlockText[]][] = []
  let isOpen = false
  for (const block of blocks) {
    if (isOpen) joined.at(-1)?.push(block)
    else joined.push([block])
    isOpen = block.goesOn === true
  }
  return joined
}

function partsOf(group: Group): readonly Part[] {
  let from = 0
  return group.map(({ id, text }) => {
    const part = { id, from, to: from + text.length }
    from = part.to
    return part
  })
}

/** At the end of the text it is the last one. */
function partAt(parts: readonly Part[], from: number): Part | undefined {
  return parts.find((part) => from < part.to) ?? parts.at(-1)
}
