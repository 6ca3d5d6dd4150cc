import { textHeight } from '#core/house-style/house-style'
import { sum } from '#core/shared/sum'
import type { LaidLine, LaidPage } from './laid.ts'
import { OpenPage, type Paper } from './open-page.ts'
import type { Part, Parts } from './part.ts'

/** Fills page after page. There is always one. */
export function makePages(blocks: readonly Parts[], paper: Paper): readonly LaidPage[] {
  const pages: LaidPage[] = []
  const placed = new Set<number>()
  let open = new OpenPage(paper, [])
  const turn = () => {
    const { laid, left } = open.closed()
    pages.push(laid)
    open = new OpenPage(paper, left)
  }
  /** With the notes that it brings: none a second time, where heads of a table stand again. */
  const add = (part: Part) => {
    const fresh = notesOf([part]).filter((number) => !placed.has(number))
    for (const number of fresh) placed.add(number)
    open.add(
      part,
      fresh.flatMap((number) => paper.notes.lines.get(number) ?? []),
    )
  }
  let gap = 0
  for (const [index, block] of blocks.entries()) {
    const before = Math.max(gap, block.before)
    const held = heldTogether(blocks, index, paper)
    const isNew = !open.isEmpty && !open.hasRoom(before + held.height, held.notes)
    if (isNew) turn()
    if (!isNew) open.skip(before)
    for (const part of block.parts) {
      if (!open.isEmpty && !open.hasRoom(part.height, notesHeight([part], paper))) {
        turn()
        for (const head of block.heads) add(head)
      }
      add(part)
    }
    gap = block.after
  }
  for (;;) {
    const { laid, left } = open.closed()
    pages.push(laid)
    if (left.length === 0) return pages
    open = new OpenPage(paper, left)
  }
}

/** Twips of the text and of its notes. */
type Held = { readonly height: number; readonly notes: number }

/** What has to be on one page with the beginning of a block: more, where it holds on to the next. */
function heldTogether(blocks: readonly Parts[], from: number, paper: Paper): Held {
  const first = blocks[from]?.parts.slice(0, 1) ?? []
  let height = 0
  let notes = 0
  for (let at = from; at < blocks.length; at += 1) {
    const { parts = [], before = 0, after = 0, keepNext = false } = blocks[at] ?? {}
    const gap = at === from ? 0 : Math.max(before, blocks[at - 1]?.after ?? 0)
    const held = keepNext ? parts : parts.slice(0, 1)
    height += gap + heightOf(held)
    notes += notesHeight(held, paper)
    if (!keepNext) break
    if (at === blocks.length - 1) height += after
  }
  // What is higher than a page is cut like anything else.
  if (height <= textHeight(paper.page)) return { height, notes }
  return { height: heightOf(first), notes: notesHeight(first, paper) }
}

function heightOf(parts: readonly Pick<Part | LaidLine, 'height'>[]): number {
  return sum(parts.map(({ height }) => height))
}

function notesOf(parts: readonly Part[]): readonly number[] {
  return parts.flatMap(({ lines }) => lines.flatMap(({ notes = [] }) => notes))
}

function notesHeight(parts: readonly Part[], { notes }: Paper): number {
  return heightOf(notesOf(parts).flatMap((number) => notes.lines.get(number) ?? []))
}
