import { textHeight, type PageLook } from '#core/house-style/house-style'
import { sum } from '#core/shared/sum'
import type { LaidNotes } from './footnotes.ts'
import type { LaidLine, LaidPage } from './laid.ts'
import { moved, movedLine } from './moved.ts'
import type { Part } from './part.ts'

export type Paper = { readonly page: PageLook; readonly notes: LaidNotes }

/** Twips by which fractions may be out. */
const TOLERANCE = 1

/** Twips: two inches, as Word draws it. */
const RULE = 2_880

/** A page that is being filled: its text from above, its notes from below. */
export class OpenPage {
  readonly #paper: Paper
  readonly #parts: LaidPage[] = []
  readonly #notes: LaidLine[]
  #y = 0

  /** `carried` are lines of notes that the page before had no room for. */
  constructor(paper: Paper, carried: readonly LaidLine[]) {
    this.#paper = paper
    this.#notes = [...carried]
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0
  }

  /** For so many twips of text with so many of notes. */
  hasRoom(height: number, notes: number): boolean {
    const foot = notes + heightOf(this.#notes)
    const gap = foot === 0 ? 0 : this.#paper.notes.gap
    return this.#y + height + gap + foot <= textHeight(this.#paper.page) + TOLERANCE
  }

  skip(height: number): void {
    this.#y += height
  }

  add(part: Part, notes: readonly LaidLine[]): void {
    const { left, top } = this.#paper.page
    this.#parts.push(moved(part, { x: left, y: top + this.#y }))
    this.#notes.push(...notes)
    this.#y += part.height
  }

  /** The page, and the lines of notes that go on at the foot of the next. */
  closed(): { readonly laid: LaidPage; readonly left: readonly LaidLine[] } {
    const fitting = this.#fittingNotes()
    const text = {
      lines: this.#parts.flatMap(({ lines }) => lines),
      pictures: this.#parts.flatMap(({ pictures }) => pictures),
      boxes: this.#parts.flatMap(({ boxes }) => boxes),
    }
    const left = this.#notes.slice(fitting.length)
    return { laid: fitting.length === 0 ? text : this.#withNotes(text, fitting), left }
  }

  /** At least one on a page without text, so that every note ends. */
  #fittingNotes(): readonly LaidLine[] {
    const { page, notes } = this.#paper
    let room = textHeight(page) + TOLERANCE - this.#y - notes.gap
    const over = this.#notes.findIndex(({ height }) => (room -= height) < 0)
    if (over === -1) return this.#notes
    return this.#notes.slice(0, this.isEmpty ? Math.max(1, over) : over)
  }

  #withNotes(text: LaidPage, notes: readonly LaidLine[]): LaidPage {
    const { page } = this.#paper
    let y = page.height - page.bottom - heightOf(notes)
    const noteRule = { x: page.left, y: y - this.#paper.notes.gap / 2, width: RULE }
    const lines = notes.map((line) => {
      const placed = movedLine(line, { x: page.left, y })
      y += line.height
      return placed
    })
    return { ...text, lines: [...text.lines, ...lines], noteRule }
  }
}

function heightOf(lines: readonly LaidLine[]): number {
  return sum(lines.map(({ height }) => height))
}
