import {
  LATIN_FONT,
  type HouseStyle,
  type MarkStyle,
  type ParagraphStyle,
} from '#core/house-style/house-style'

/** What a run of text is set in. */
export type Face = {
  /** Chinese characters and marks. */
  readonly font: string
  /** Letters, digits and half-width marks. */
  readonly latin: string
  /** Half-points. */
  readonly size: number
  readonly bold: boolean
  /** Twips added after every character. */
  readonly spacing: number
  /** Above the line, as the number of a footnote. */
  readonly isRaised?: boolean
  /** A link that is to be seen. */
  readonly isUnderlined?: boolean
}

export function faceOf(
  { paragraphs, marks }: HouseStyle,
  part: ParagraphStyle,
  mark?: MarkStyle,
): Face {
  const { font, latin = LATIN_FONT, size, bold = false, spacing = 0 } = paragraphs[part]
  if (mark === undefined) return { font, latin, size, bold, spacing }
  const own = marks[mark]
  return { font: own.font, latin: own.font, size, bold: own.bold ?? bold, spacing }
}

/** One em in twips. */
export function em({ size }: Face): number {
  return size * 10
}
