import type { HouseStyleName } from './house-style-name.ts'

/** Lengths are twips (twentieths of a point) and font sizes half-points, as Word stores them. */
export type ParagraphLook = {
  /** What Word's style pane shows. Never a name that Chinese Word gives to a built-in style. */
  readonly name: string
  readonly font: string
  readonly size: number
  /** Letters and digits; Times New Roman unless it says otherwise. */
  readonly latin?: string
  readonly alignment: 'both' | 'center' | 'left' | 'right'
  /** Exact line height, or `single` for what holds pictures: Word clips them to an exact line. */
  readonly line: number | 'single'
  /** Indents in characters of the paragraph's own size. */
  readonly firstLineChars?: number
  readonly leftChars?: number
  readonly rightChars?: number
  readonly before?: number
  readonly after?: number
  /** Added between characters, in twips. */
  readonly spacing?: number
  readonly keepNext?: boolean
  /** Whether lines lie on the page's grid, where it has one. */
  readonly onGrid?: boolean
  /** 0 is a level-one heading: the navigation pane then lists every article. */
  readonly outlineLevel?: number
}

export type MarkLook = { readonly name: string; readonly font: string }

export const PARAGRAPH_STYLES = [
  'kicker',
  'title',
  'subtitle',
  'body',
  'subheading',
  'quotation',
  'byline',
  'photo',
  'caption',
  'table-text',
  'table-head',
  'odd-page-number',
  'even-page-number',
] as const
export type ParagraphStyle = (typeof PARAGRAPH_STYLES)[number]

export const MARK_STYLES = ['strong', 'emphasis', 'dateline'] as const
export type MarkStyle = (typeof MARK_STYLES)[number]

export type PageLook = {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** From the lower edge of the paper to the lower edge of the page number's line. */
  readonly footer: number
  /** Pitch of the line grid; without one, lines follow their exact height alone. */
  readonly linePitch?: number
}

/** How an article looks in Word, as data: another newsroom's style is another value of this type. */
export type HouseStyle = {
  readonly name: HouseStyleName
  readonly page: PageLook
  readonly paragraphs: Readonly<Record<ParagraphStyle, ParagraphLook>>
  readonly marks: Readonly<Record<MarkStyle, MarkLook>>
}

export const LATIN_FONT = 'Times New Roman'

/** Twips between the side margins. */
export function textWidth({ width, left, right }: PageLook): number {
  return width - left - right
}

/** Twips between the upper and the lower margin. */
export function textHeight({ height, top, bottom }: PageLook): number {
  return height - top - bottom
}
