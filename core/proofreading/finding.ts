import { z } from 'zod'

/** How sure and how bad: an error stops a sign-off, a warning wants a look, a hint may be wrong. */
export const FindingClass = z.enum(['error', 'warning', 'hint'])
export type FindingClass = z.infer<typeof FindingClass>

export const Field = z.enum(['kicker', 'title', 'subtitle', 'body', 'caption', 'credit', 'byline'])
export type Field = z.infer<typeof Field>

/**
 * One text block of an article. `index` counts the blocks of that field from 0, in document order:
 * in the body sub-headings, list items, quotations and cells count like paragraphs.
 */
export const Place = z.object({ field: Field, index: z.int().nonnegative() }).readonly()
export type Place = z.infer<typeof Place>

/**
 * Whose word counts where several rules find the same place, strongest first; within one layer the
 * longer finding wins, then the stronger class. A hint never hides an error or a warning.
 */
export const Layer = z.enum([
  'house',
  'roster',
  'fixed',
  'discouraged',
  'confusable',
  'variant',
  'width',
  'punctuation',
  'number',
  'unit',
  'wording',
  'layout',
  'form',
  'consistency',
])
export type Layer = z.infer<typeof Layer>

const Words = z.object({ zh: z.string(), en: z.string() }).readonly()

/** Something an editor should look at, and what we would write instead. */
export const Finding = z
  .object({
    rule: z.string(),
    class: FindingClass,
    /** Decides between findings of one place; the weakest when it is not told. */
    layer: Layer.optional(),
    place: Place,
    /** UTF-16 offsets into the block's text, half-open. */
    from: z.int().nonnegative(),
    to: z.int().nonnegative(),
    /** What stands there, so that a finding that came late is noticed. */
    text: z.string(),
    /** What to write instead; '' deletes, null is for the editor alone to decide. */
    suggestion: z.string().nullable(),
    /** Width and punctuation only: may be written together with its like, as one undoable step. */
    isSafe: z.boolean(),
    message: Words,
    /** The standard with its clause, or the list it stands on. */
    source: z.string(),
  })
  .readonly()
export type Finding = z.infer<typeof Finding>
