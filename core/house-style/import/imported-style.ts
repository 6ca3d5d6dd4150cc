import { z } from 'zod'
import { HouseStyle, PARAGRAPH_STYLES } from '../house-style.ts'

const Part = z.enum(['page', ...PARAGRAPH_STYLES])

/** What a part was taken from: a style of that name, the section, or paragraphs that look alike. */
const Taken = z
  .object({
    part: Part,
    from: z.enum(['style', 'section', 'look']),
    /** Of the style; '' where nothing has a name. */
    name: z.string(),
    /** How many paragraphs look so. */
    count: z.int().nonnegative(),
  })
  .readonly()
export type Taken = z.infer<typeof Taken>

/** What the file says and a house style cannot, or does not say and stays as in 报社来稿. */
const Missed = z
  .object({
    part: Part,
    what: z.enum([
      /** Nothing in the file looks like it. */
      'absent',
      /** Lines of one and a half and the like became an exact height. */
      'line-multiple',
      /** Blanks typed as an indent became an indent. */
      'typed-indent',
      'colour',
      'columns',
      /** Pages of several sorts; the one of most of the text was taken. */
      'sections',
      'header',
      'page-number',
      /** A value out of every range that prints was left as it is in 报社来稿. */
      'out-of-range',
    ]),
  })
  .readonly()
export type Missed = z.infer<typeof Missed>

/** A Word file's look as a house style, and how it came about. */
export const ImportedStyle = z
  .object({
    style: HouseStyle,
    taken: z.array(Taken).readonly(),
    missed: z.array(Missed).readonly(),
  })
  .readonly()
export type ImportedStyle = z.infer<typeof ImportedStyle>
