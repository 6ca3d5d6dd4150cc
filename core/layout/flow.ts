import type { ParagraphLook } from '#core/house-style/house-style'
import type { Face } from './face.ts'
import type { Run } from './glyph.ts'

/** What is set on pages, in the order in which it is read. All lengths are twips. */
export type FlowBlock = FlowParagraph | FlowPicture | FlowTable

export type FlowParagraph = Gaps & {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
  readonly set: Setting
  /** The number or the dot of an item, `hang` twips before its text. */
  readonly label?: { readonly run: Run; readonly hang: number }
}

/** A photo on a line of its own. */
export type FlowPicture = Gaps & {
  readonly kind: 'picture'
  readonly media: string
  readonly alt: string
  readonly width: number
  readonly height: number
  readonly change: Run['change']
}

export type FlowTable = { readonly kind: 'table'; readonly rows: readonly FlowRow[] }

export type FlowRow = {
  /** Heads stand again on every page that their table goes on to. */
  readonly isHead: boolean
  readonly cells: readonly FlowCell[]
}

export type FlowCell = {
  /** From the left margin of the text. */
  readonly x: number
  readonly width: number
  /** How many rows it reaches down. */
  readonly rows: number
  readonly paragraphs: readonly Omit<FlowParagraph, keyof Gaps | 'kind'>[]
}

/** How lines of a paragraph stand. */
export type Setting = {
  /** Of an empty line, and of lines without a pitch of their own. */
  readonly face: Face
  readonly alignment: ParagraphLook['alignment']
  readonly line: ParagraphLook['line']
  readonly left: number
  readonly right: number
  readonly firstLine: number
}

type Gaps = {
  readonly before: number
  readonly after: number
  readonly keepNext: boolean
}
