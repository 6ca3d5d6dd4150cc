import { z } from 'zod'
import { HouseStyleId } from './house-style-id.ts'

/** Twips, twentieths of a point: 56.7 to the millimetre. Word's largest sheet is 22 inches. */
const Twips = z.int().min(0).max(31_680)

/** XML and the screen show it as it is; a comma would part two names in a font table. */
const FontName = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^,"<>&;\p{Cc}]+$/u)

const Characters = z.number().min(0).max(40)

/** Lengths are twips (twentieths of a point) and font sizes half-points, as Word stores them. */
export const ParagraphLook = z
  .object({
    /** What Word's style pane shows. Never a name that Chinese Word gives to a built-in style. */
    name: z.string().min(1).max(40),
    font: FontName,
    size: z.int().min(8).max(400),
    /** Letters and digits; Times New Roman unless it says otherwise. */
    latin: FontName.exactOptional(),
    /** Only where a house asks for it: Chinese type made bold by a machine smears in print. */
    bold: z.boolean().exactOptional(),
    alignment: z.enum(['both', 'center', 'left', 'right']),
    /** Exact line height, or `single` for what holds pictures: Word clips them to an exact line. */
    line: z.union([z.int().min(100).max(8_000), z.literal('single')]),
    /** Indents in characters of the paragraph's own size. */
    firstLineChars: Characters.exactOptional(),
    leftChars: Characters.exactOptional(),
    rightChars: Characters.exactOptional(),
    before: Twips.exactOptional(),
    after: Twips.exactOptional(),
    /** Added between characters, in twips. */
    spacing: z.int().min(-200).max(400).exactOptional(),
    keepNext: z.boolean().exactOptional(),
    /** Whether lines lie on the page's grid, where it has one. */
    onGrid: z.boolean().exactOptional(),
    /** 0 is a level-one heading: the navigation pane then lists every article. */
    outlineLevel: z.int().min(0).max(8).exactOptional(),
  })
  .readonly()
export type ParagraphLook = z.infer<typeof ParagraphLook>

export const MarkLook = z
  .object({
    name: z.string().min(1).max(40),
    font: FontName,
    bold: z.boolean().exactOptional(),
  })
  .readonly()
export type MarkLook = z.infer<typeof MarkLook>

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
  'page-header',
  'odd-page-number',
  'even-page-number',
] as const
export type ParagraphStyle = (typeof PARAGRAPH_STYLES)[number]

export const MARK_STYLES = ['strong', 'emphasis', 'dateline'] as const
export type MarkStyle = (typeof MARK_STYLES)[number]

/** Twips that a line and a page must keep between their margins: 20 mm. */
const LEAST_TEXT = 1_134

export const PageLook = z
  .object({
    width: Twips,
    height: Twips,
    top: Twips,
    bottom: Twips,
    left: Twips,
    right: Twips,
    /** From the upper edge of the paper to the upper edge of the header's line. */
    header: Twips,
    /** From the lower edge of the paper to the lower edge of the page number's line. */
    footer: Twips,
    /** Pitch of the line grid; without one, lines follow their exact height alone. */
    linePitch: z.int().min(100).max(8_000).exactOptional(),
  })
  .refine((page) => textWidth(page) >= LEAST_TEXT && textHeight(page) >= LEAST_TEXT)
  .readonly()
export type PageLook = z.infer<typeof PageLook>

/** 右下 on a line of its own, 题下 under the headline, or set into the last or the first paragraph. */
export const BylinePosition = z.enum(['below', 'under-title', 'body-end', 'body-start'])
export type BylinePosition = z.infer<typeof BylinePosition>

/** `一、`, `（一）` or `1.` before every sub-heading that its author has not numbered. */
export const SubheadingNumbers = z.enum(['none', 'han', 'bracketed', 'digits'])
export type SubheadingNumbers = z.infer<typeof SubheadingNumbers>

/** `— 1 —`, `1` or `第 1 页 共 3 页`. Where they stand, their two paragraph styles say. */
export const PageNumbers = z.enum(['none', 'dashes', 'plain', 'of-total'])
export type PageNumbers = z.infer<typeof PageNumbers>

/** Stands for the byline as it is written, in a style's wording. */
export const BYLINE_HERE = '{署名}'

/** How an article looks on paper, as data: another newsroom's style is another value of this type. */
export const HouseStyle = z
  .object({
    id: HouseStyleId,
    /** What the desk calls it; '' is our own word for a shipped one. */
    name: z.string().trim().max(40),
    page: PageLook,
    paragraphs: z.record(z.enum(PARAGRAPH_STYLES), ParagraphLook).readonly(),
    marks: z.record(z.enum(MARK_STYLES), MarkLook).readonly(),
    byline: z
      .object({
        position: BylinePosition,
        /** Holds `BYLINE_HERE`. */
        wording: z
          .string()
          .max(40)
          .refine((wording) => wording.includes(BYLINE_HERE)),
      })
      .readonly(),
    subheadings: SubheadingNumbers,
    /** What a 本报讯 becomes: 本台讯. '' leaves every dateline as it is written. */
    dateline: z.object({ wording: z.string().trim().max(20) }).readonly(),
    /** At most this share of the line, 0.2 to 1. */
    photoWidth: z.number().min(0.2).max(1),
    /** The same words at the head of every page; '' for none. */
    header: z.object({ wording: z.string().trim().max(40) }).readonly(),
    pageNumbers: PageNumbers,
    /** By font: what is taken instead where it is not installed, the nearest first. */
    standIns: z.record(FontName, z.array(FontName).max(8).readonly()).readonly(),
  })
  .readonly()
export type HouseStyle = z.infer<typeof HouseStyle>

export const LATIN_FONT = 'Times New Roman'

type Page = Readonly<Record<'width' | 'height' | 'top' | 'bottom' | 'left' | 'right', number>>

/** Twips between the side margins. */
export function textWidth({ width, left, right }: Page): number {
  return width - left - right
}

/** Twips between the upper and the lower margin. */
export function textHeight({ height, top, bottom }: Page): number {
  return height - top - bottom
}
