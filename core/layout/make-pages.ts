import { textHeight, type PageLook } from '#core/house-style/house-style'
import type { LaidPage } from './laid.ts'
import { moved } from './moved.ts'
import type { Part, Parts } from './part.ts'

/** Fills page after page. There is always one. */
export function makePages(blocks: readonly Parts[], page: PageLook): readonly LaidPage[] {
  const pages = [new OpenPage(page)]
  const turn = () => {
    const next = new OpenPage(page)
    pages.push(next)
    return next
  }
  let open = pages[0] ?? turn()
  let gap = 0
  for (const [index, block] of blocks.entries()) {
    const before = Math.max(gap, block.before)
    const isNew = !open.isEmpty && !open.hasRoom(before + heldHeight(blocks, index, page))
    if (isNew) open = turn()
    if (!isNew) open.skip(before)
    for (const part of block.parts) {
      if (!open.isEmpty && !open.hasRoom(part.height)) {
        open = turn()
        for (const head of block.heads) open.add(head)
      }
      open.add(part)
    }
    gap = block.after
  }
  return pages.map(({ laid }) => laid)
}

/** Twips that have to be on one page with the beginning of a block: more, where it holds on to the next. */
function heldHeight(blocks: readonly Parts[], from: number, page: PageLook): number {
  let height = 0
  for (let at = from; at < blocks.length; at += 1) {
    const { parts = [], before = 0, after = 0, keepNext = false } = blocks[at] ?? {}
    const gap = at === from ? 0 : Math.max(before, blocks[at - 1]?.after ?? 0)
    if (!keepNext) return fitting(height + gap + (parts[0]?.height ?? 0), page, blocks[from])
    height += gap + parts.reduce((sum, part) => sum + part.height, 0)
    if (at === blocks.length - 1) return fitting(height + after, page, blocks[from])
  }
  return height
}

/** What is higher than a page is cut like anything else. */
function fitting(height: number, page: PageLook, first: Parts | undefined): number {
  return height <= textHeight(page) ? height : (first?.parts[0]?.height ?? 0)
}

/** Twips by which fractions may be out. */
const TOLERANCE = 1

class OpenPage {
  readonly #page: PageLook
  readonly #parts: LaidPage[] = []
  #y = 0

  constructor(page: PageLook) {
    this.#page = page
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0
  }

  hasRoom(height: number): boolean {
    return this.#y + height <= textHeight(this.#page) + TOLERANCE
  }

  skip(height: number): void {
    this.#y += height
  }

  add(part: Part): void {
    const { left, top } = this.#page
    this.#parts.push(moved(part, { x: left, y: top + this.#y }))
    this.#y += part.height
  }

  get laid(): LaidPage {
    return {
      lines: this.#parts.flatMap(({ lines }) => lines),
      pictures: this.#parts.flatMap(({ pictures }) => pictures),
      boxes: this.#parts.flatMap(({ boxes }) => boxes),
    }
  }
}
