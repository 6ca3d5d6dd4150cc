import type { Node } from 'prosemirror-model'
import type { Change } from '#core/article/change'
import { changeIn, changeOf } from '#core/review/suggestions/review-marks'

/** A stretch of a proof's line: printed as it was set, with at most one correction. */
export type ProofPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'delete'; readonly text: string; readonly change: Change }
  | { readonly kind: 'insert'; readonly text: string; readonly change: Change }
  | {
      readonly kind: 'replace'
      readonly text: string
      readonly by: string
      readonly change: Change
    }
  /** 对调: `first` and `second` change places. */
  | {
      readonly kind: 'transpose'
      readonly first: string
      readonly second: string
      readonly change: Change
    }
  /** Look only: `mark` comes or goes. */
  | {
      readonly kind: 'look'
      readonly text: string
      readonly mark: string
      readonly isOn: boolean
      readonly change: Change
    }
  /** The end of what a thread of comments is about. */
  | { readonly kind: 'comment'; readonly thread: string }

export function proofPieces(block: Node): readonly ProofPiece[] {
  const pieces: ProofPiece[] = []
  for (const [index, node] of block.children.entries()) {
    const piece = pieceOf(node)
    const joined = joinedWith(pieces.at(-1), piece)
    if (joined === undefined) pieces.push(piece)
    else pieces[pieces.length - 1] = joined
    pieces.push(...endingComments(node, block.maybeChild(index + 1)))
  }
  return pieces
}

function pieceOf(node: Node): ProofPiece {
  const text = node.text ?? ''
  const insertion = changeOf(node, 'insertion')
  const deletion = changeOf(node, 'deletion')
  // What one person inserted and another struck never was in print.
  if (insertion !== undefined && deletion !== undefined) return { kind: 'text', text: '' }
  if (insertion !== undefined) return { kind: 'insert', text, change: insertion }
  if (deletion !== undefined) return { kind: 'delete', text, change: deletion }
  const look = node.marks.find(({ type }) => type.name === 'formatting')
  if (look === undefined) return { kind: 'text', text }
  const { mark, was } = look.attrs
  const isOn = was !== true
  return { kind: 'look', text, mark: String(mark), isOn, change: changeIn(look.attrs) }
}

/** Undefined when the two stay apart. */
function joinedWith(last: ProofPiece | undefined, next: ProofPiece): ProofPiece | undefined {
  if (last === undefined) return undefined
  if (next.kind === 'text' && next.text === '') return last
  if (last.kind === 'text' && next.kind === 'text')
    return { kind: 'text', text: last.text + next.text }
  if (last.kind === 'delete' && next.kind === 'insert') return replaced(last, next, next.change)
  if (last.kind === 'insert' && next.kind === 'delete') return replaced(next, last, last.change)
  const isSame = last.kind === next.kind && 'change' in last && 'change' in next
  if (!isSame || last.change.id !== next.change.id) return undefined
  if (last.kind === 'insert' && next.kind === 'insert')
    return { ...last, text: last.text + next.text }
  if (last.kind === 'delete' && next.kind === 'delete')
    return { ...last, text: last.text + next.text }
  return undefined
}

type Words = { readonly text: string; readonly change: Change }

function replaced(struck: Words, put: Words, change: Change): ProofPiece | undefined {
  if (struck.change.by !== put.change.by) return undefined
  const first = transposed(struck.text, put.text)
  if (first === undefined) return { kind: 'replace', text: struck.text, by: put.text, change }
  const second = struck.text.slice(first.length)
  return { kind: 'transpose', first, second, change }
}

/** Longer stretches are moved, not put in each other's place. */
const LONGEST_TRANSPOSED = 24

/** 甲乙 that became 乙甲: what stands first now. Undefined when it is no such case. */
function transposed(before: string, after: string): string | undefined {
  const isCase = before.length === after.length && before.length <= LONGEST_TRANSPOSED
  if (!isCase || before === after) return undefined
  for (let split = 1; split < before.length; split += 1) {
    if (before.slice(split) + before.slice(0, split) === after) return before.slice(0, split)
  }
  return undefined
}

function endingComments(node: Node, next: Node | null): readonly ProofPiece[] {
  return node.marks.flatMap((mark) => {
    if (mark.type.name !== 'comment') return []
    if (next?.marks.some((one) => one.eq(mark)) === true) return []
    return [{ kind: 'comment', thread: String(mark.attrs['thread']) } as const]
  })
}
