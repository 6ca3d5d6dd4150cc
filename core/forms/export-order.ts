import { z } from 'zod'
import { ArticleId } from '#core/article/article'
import { HouseStyleId } from '#core/house-style/house-style-id'
import { Changes } from './changes.ts'
import { FormName } from './form.ts'

/** How articles leave, as it is remembered. What a form does not know is left aside. */
export const ExportChoice = z
  .object({
    form: FormName,
    changes: Changes,
    /** One file for all of them, where the form can hold several, or one each. */
    together: z.boolean(),
    /** A page that lists the articles of one file. */
    contents: z.boolean(),
    /** Plain text as old Windows programs want it: CRLF, and UTF-8 with a byte order mark. */
    forNotepad: z.boolean(),
    /** What files are called after: `{日期}_{栏目}_{主标题}`. */
    pattern: z.string().max(120),
    /** Several files as one zip, or into a folder that is asked for. */
    into: z.enum(['zip', 'folder']),
  })
  .readonly()
export type ExportChoice = z.infer<typeof ExportChoice>

export const FIRST_CHOICE: ExportChoice = {
  form: 'docx',
  changes: 'final',
  together: true,
  contents: false,
  forNotepad: true,
  pattern: '{主标题}',
  into: 'zip',
}

export const ExportOrder = ExportChoice.unwrap()
  .extend({ ids: z.array(ArticleId).min(1).max(10_000).readonly(), style: HouseStyleId })
  .readonly()
export type ExportOrder = z.infer<typeof ExportOrder>
