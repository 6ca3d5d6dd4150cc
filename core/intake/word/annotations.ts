import { z } from 'zod'
import { allowedLink } from '#core/article/link'

const Offset = z.int().nonnegative()

/** Who changed something and when. Pieces of one `stretch` were changed in one go. */
export const Said = z
  .object({ by: z.string().max(40), at: z.iso.datetime(), stretch: z.int() })
  .readonly()
export type Said = z.infer<typeof Said>

const Ends = { inserted: Said.optional(), deleted: Said.optional() } as const

/** What is said of a piece of text; what is left out is not said. */
const said = {
  ...Ends,
  strong: z.literal(true).optional(),
  emphasis: z.literal(true).optional(),
  /** Whether it was strong and emphasised before somebody changed that. */
  formatted: z.object({ said: Said, strong: z.boolean(), emphasis: z.boolean() }).optional(),
  link: z
    .string()
    .refine((address) => allowedLink(address) === address)
    .optional(),
  /** The number of this note stands behind the last neighbour that has it. */
  note: z.string().min(1).optional(),
  /** Ids of the comments on it, as the file counts them. */
  comments: z.array(z.string()).readonly().optional(),
} as const

export const Saying = z.object(said).readonly()
export type Saying = z.infer<typeof Saying>

/** A piece of a line in a table, struck when `deleted`. */
const Words = z.object({ text: z.string().min(1), ...said }).readonly()
export type Words = z.infer<typeof Words>

/** Words of one paragraph, and what is said of its end. */
const CellParagraph = z.object({ words: z.array(Words).readonly(), ...Ends }).readonly()
export type CellParagraph = z.infer<typeof CellParagraph>

const Cell = z
  .object({
    colspan: z.int().positive(),
    rowspan: z.int().positive(),
    paragraphs: z.array(CellParagraph).readonly(),
  })
  .readonly()

const Row = z.object({ isHeader: z.boolean(), cells: z.array(Cell).readonly(), ...Ends }).readonly()

/** The lines from `from` to `to` are its rows, a line each; both are the same when all is struck. */
export const AnnotatedTable = z
  .object({ from: Offset, to: Offset, rows: z.array(Row).readonly() })
  .readonly()
export type AnnotatedTable = z.infer<typeof AnnotatedTable>

/**
 * Something said about the text, in its order. Struck things are not in the text: they stand at an
 * offset of it. Offsets are UTF-16.
 */
export const Annotation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), from: Offset, to: Offset, ...said }).readonly(),
  z.object({ kind: z.literal('struck'), at: Offset, text: z.string().min(1), ...said }).readonly(),
  /** The end of a paragraph: of the line that ends at `at`, or struck there. */
  z.object({ kind: z.literal('end'), at: Offset, isHeading: z.boolean(), ...Ends }).readonly(),
  /** A struck photo, by its number among the kept ones. */
  z.object({ kind: z.literal('picture'), at: Offset, photo: z.int(), ...Ends }).readonly(),
  /** A struck table, by its number. */
  z.object({ kind: z.literal('table'), at: Offset, table: z.int() }).readonly(),
])
export type Annotation = z.infer<typeof Annotation>

/** What the file says of the line that begins at `at`, beside its words. */
export const AnnotatedLine = z
  .object({
    at: Offset,
    /** From 1; 0 is a title over all headings. */
    heading: z.int().nonnegative().nullable(),
    /** `number` is that of this item when the list is numbered. */
    list: z.object({ id: z.string(), number: z.int().nullable() }).readonly().nullable(),
    isNote: z.boolean(),
  })
  .readonly()
export type AnnotatedLine = z.infer<typeof AnnotatedLine>

const Entry = z
  .object({ by: z.string().max(40), at: z.iso.datetime(), text: z.string() })
  .readonly()

export const AnnotatedComment = z
  .object({ id: z.string(), entries: z.array(Entry).readonly(), isResolved: z.boolean() })
  .readonly()
export type AnnotatedComment = z.infer<typeof AnnotatedComment>

/** What a Word file says of its final text beside the words. */
export const WordAnnotations = z
  .object({
    annotations: z.array(Annotation).readonly(),
    lines: z.array(AnnotatedLine).readonly(),
    tables: z.array(AnnotatedTable).readonly(),
    comments: z.array(AnnotatedComment).readonly(),
  })
  .readonly()
export type WordAnnotations = z.infer<typeof WordAnnotations>
