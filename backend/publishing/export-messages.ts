import { z } from 'zod'
import { Article } from '#core/article/article'
import { Changes } from '#core/forms/changes'
import { FormName } from '#core/forms/form'
import { HouseStyle } from '#core/house-style/house-style'
import { RecordEntry } from '#core/review/record'
import type { WrittenFile } from './write-form.ts'

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** What a writing thread begins with. */
export const ExportSetup = z.object({
  form: FormName,
  changes: Changes,
  style: HouseStyle,
  wechatStyle: HouseStyle,
  contents: z.boolean(),
  forNotepad: z.boolean(),
  at: z.string(),
  zone: z.number(),
  initials: z.map(z.string(), z.string()),
})
export type ExportSetup = z.infer<typeof ExportSetup>

/** One article for the thread, as it stands on the desk. */
const ArticleToWrite = Article.unwrap()
  .pick({ id: true, doc: true, comments: true })
  .extend({ record: z.array(RecordEntry).readonly(), photos: z.map(z.string(), Bytes) })
export type ArticleToWrite = z.infer<typeof ArticleToWrite>

/** Every task gets one answer, in order. */
export const WriteTask = z.discriminatedUnion('kind', [
  /** A file for this article alone. */
  z.object({ kind: z.literal('write'), article: ArticleToWrite }),
  /** One more for the file that `join` writes. */
  z.object({ kind: z.literal('add'), article: ArticleToWrite }),
  z.object({ kind: z.literal('join') }),
  z.object({
    kind: z.literal('zip'),
    files: z.array(z.object({ name: z.string(), bytes: Bytes })),
  }),
])
export type WriteTask = z.infer<typeof WriteTask>

/** What an article is called after, and known by. */
export type Named = {
  readonly title: string
  readonly names: readonly string[]
  /** The hash of the text: what a Word file is known by. */
  readonly text: string
  /** Comments on words that are gone: no Word file has a place for them. */
  readonly orphans: number
}

export type WriteAnswer =
  | {
      readonly kind: 'written'
      readonly named: Named
      /** How many are in the files. */
      readonly articles: number
      readonly files: readonly WrittenFile[]
    }
  | { readonly kind: 'added'; readonly named: Named }
  | { readonly kind: 'zipped'; readonly bytes: Uint8Array }
  /** This article cannot be written; `reason` is for the log of whoever mends it. */
  | { readonly kind: 'failed'; readonly reason: string }
