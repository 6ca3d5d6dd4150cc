import type { Face } from './face.ts'
import type { RunChange } from './glyph.ts'

/** An article on its pages. Every length is in twips, from the upper left corner of the paper. */
export type Layout = {
  readonly pages: readonly LaidPage[]
  /** Lines of text, those of the headline and of captions among them. */
  readonly lines: number
}

export type LaidPage = {
  readonly lines: readonly LaidLine[]
  readonly pictures: readonly LaidPicture[]
  readonly boxes: readonly Box[]
  /** Between the text and the footnotes, where there are any. */
  readonly noteRule?: Omit<Box, 'height'>
}

export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type LaidLine = {
  readonly y: number
  readonly height: number
  readonly spans: readonly LaidSpan[]
  /** Numbers of the footnotes that stand at the foot of its page. */
  readonly notes?: readonly number[]
}

/** Text that is alike from its first character to its last, and stands in one piece. */
export type LaidSpan = {
  readonly x: number
  readonly width: number
  readonly text: string
  readonly face: Face
  readonly change: RunChange | undefined
  /** Added after every character to fill the line; the face's own spacing is in it. */
  readonly spacing: number
}

export type LaidPicture = Box & {
  readonly media: string
  readonly alt: string
  readonly change: RunChange | undefined
}
