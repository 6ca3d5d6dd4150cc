import type { Node } from 'prosemirror-model'
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state'
import { noteOf } from '#core/article/footnotes'
import { allowedLink, hrefOf } from '#core/article/link'
import { markedRuns } from '#core/article/marked-runs'
import { schema } from '#core/article/schema'

export type NoteKind = 'link' | 'footnote'

/** Words, as positions in the document, and what their link or footnote says; '' when they have none. */
export type NotePlace = {
  readonly kind: NoteKind
  readonly from: number
  readonly to: number
  readonly value: string
}

const VALUES = { link: hrefOf, footnote: noteOf } as const

/**
 * Where a link or a footnote is or would be: the one the caret is in, else the selected words of one
 * paragraph; a footnote also hangs on the character before the caret. Null where there can be none.
 */
export function notePlace({ selection }: EditorState, kind: NoteKind): NotePlace | null {
  const { $from, $to, from, to, empty } = selection
  const block = $from.parent
  if (!block.isTextblock || !$from.sameParent($to)) return null
  if (!block.type.allowsMarkType(schema.marks[kind])) return null

  const start = $from.start()
  const runs = markedRuns(block, VALUES[kind])
  // A caret before the first word is not in it, one behind the last is.
  const here = runs.find(
    (run) => start + run.from <= from - (empty ? 1 : 0) && to <= start + run.to,
  )
  if (here !== undefined)
    return { kind, from: start + here.from, to: start + here.to, value: here.value }
  if (!empty) return { kind, from, to, value: '' }
  const before = lengthBefore(block, $from.parentOffset)
  return kind === 'link' || before === 0 ? null : { kind, from: from - before, to, value: '' }
}

/** UTF-16 units of the character before an offset; 0 at the beginning. */
function lengthBefore(block: Node, offset: number): number {
  return Array.from(block.textBetween(0, offset)).at(-1)?.length ?? 0
}

/** The same words saying this; with '' they say nothing more. */
export function withNote(
  tr: Transaction,
  { kind, from, to }: NotePlace,
  value: string,
): Transaction {
  const type = schema.marks[kind]
  tr.removeMark(from, to, type)
  if (value !== '')
    tr.addMark(from, to, type.create(kind === 'link' ? { href: value } : { note: value }))
  return tr.setSelection(TextSelection.create(tr.doc, to))
}

const BARE = /^[^\s@:/]+\.\p{L}{2,}(?:[/?#:]\S*)?$/u
const MAIL = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/u

/** An address as editors type it: without its scheme, or a mail address alone. Null when it is none. */
export function typedLink(typed: string): string | null {
  const address = typed.trim()
  if (MAIL.test(address)) return allowedLink(`mailto:${address}`)
  return BARE.test(address) ? allowedLink(`https://${address}`) : allowedLink(address)
}
