import { z } from 'zod'

/**
 * Who suggested something and when. Pieces with the same id are one suggestion: they are listed,
 * accepted and rejected together. `by` is a person's name, as Word keeps it; `at` is when it began.
 */
export const Change = z
  .object({ id: z.string().min(1).max(64), by: z.string().max(40), at: z.iso.datetime() })
  .readonly()
export type Change = z.infer<typeof Change>

/**
 * What is suggested about a block. For a block of text `inserted` and `deleted` speak of its end,
 * the paragraph mark, as in Word (ECMA-376 17.13.5.15 and 17.13.5.20): its text has marks of its
 * own. For every other block they speak of the whole block. `retyped` remembers what it was.
 */
export const Tracked = z
  .object({
    inserted: Change.optional(),
    deleted: Change.optional(),
    retyped: z
      .object({
        ...Change.unwrap().shape,
        type: z.string().max(40),
        attrs: z.record(z.string(), z.unknown()).readonly(),
      })
      .readonly()
      .optional(),
  })
  .strict()
  .readonly()
export type Tracked = z.infer<typeof Tracked>

/** For the schema: `null` where nothing is suggested. Throws what ProseMirror's `check` expects. */
export function checkTracked(value: unknown): void {
  if (value === null) return
  const read = Tracked.safeParse(value)
  if (!read.success) throw new RangeError('a suggestion about a block is not in its form')
}
