import { z } from 'zod'
import { Article, DocumentJson } from '#core/article/article'
import { PackageError } from '#core/review/package/package-answers'
import { CommonState, PackageManifest } from '#core/review/package/package-parts'

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const Photos = z.map(z.string(), Bytes)

const MergeTask = z.object({
  kind: z.literal('merge'),
  base: DocumentJson,
  ours: DocumentJson,
  theirs: DocumentJson,
  packer: z.object({ by: z.string(), at: z.string(), prefix: z.string() }),
  newThreads: z.array(z.string()),
})
export type MergeTask = z.infer<typeof MergeTask>

/** What the thread is asked: whatever takes time or touches bytes that anybody may have made. */
export const PackageTask = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), bytes: Bytes }),
  z.object({
    kind: z.literal('write'),
    parts: PackageManifest.unwrap().omit({ format: true, parts: true }).extend({
      article: Bytes,
      base: CommonState.nullable(),
      record: Bytes,
      photos: Photos,
    }),
  }),
  MergeTask,
])
export type PackageTask = z.infer<typeof PackageTask>

export const ReadAnswer = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    value: z.object({
      manifest: PackageManifest,
      article: Article,
      identity: z.string(),
      base: CommonState.nullable(),
      record: Bytes,
      photos: Photos,
    }),
  }),
  z.object({ ok: z.literal(false), error: PackageError }),
])

export const WriteAnswer = z.object({ bytes: Bytes })

export const MergeAnswer = z.object({
  doc: DocumentJson,
  conflicts: z.array(z.object({ ours: z.string(), theirs: z.string() })),
  changed: z.object({ ours: z.number(), theirs: z.number() }),
  suggestions: z.number(),
})
export type MergeAnswer = z.infer<typeof MergeAnswer>
