import { z } from 'zod'
import type { WordLossKind } from './word-document.ts'

/** A file as it came, kept under its content: `<sha256>.<ext>`. */
export const OriginalFile = z.string().regex(/^[0-9a-f]{64}\.(?:docx|docm|dotx|doc|wps|rtf|odt)$/u)
export type OriginalFile = z.infer<typeof OriginalFile>

const KINDS = {
  'text-box': 'text-box',
  field: 'field',
  link: 'link',
  picture: 'picture',
  'formatting-change': 'formatting-change',
  'paragraph-change': 'paragraph-change',
  'table-change': 'table-change',
  underline: 'underline',
  colour: 'colour',
  formula: 'formula',
  'embedded-object': 'embedded-object',
  chart: 'chart',
  header: 'header',
  footer: 'footer',
  'hidden-text': 'hidden-text',
  'content-control': 'content-control',
  ruby: 'ruby',
  note: 'note',
  'nested-table': 'nested-table',
  comment: 'comment',
  suggestion: 'suggestion',
  'nested-list': 'nested-list',
} as const satisfies { readonly [Kind in WordLossKind]: Kind }

const Loss = z
  .object({ what: z.enum(KINDS), count: z.int().positive(), carried: z.boolean() })
  .readonly()

/** What the file held that could not be brought along as it was. */
export const Losses = z.array(Loss).readonly()
export type Losses = z.infer<typeof Losses>

/** Null when the file could not be kept. */
export const Original = z.object({ file: OriginalFile.nullable(), losses: Losses }).readonly()
export type Original = z.infer<typeof Original>

/** Beside that, how the file was called. */
export const OriginalOfArticle = Original.unwrap().extend({ name: z.string() }).readonly()
export type OriginalOfArticle = z.infer<typeof OriginalOfArticle>
