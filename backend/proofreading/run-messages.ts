import { z } from 'zod'
import { Article, ArticleId } from '#core/article/article'
import { Ignored } from '#core/proofreading/proof-record'
import type { ProofReport } from '#core/proofreading/proof-report'
import { Setup } from '#core/proofreading/setup'

/** What a proofreading thread begins with. */
export const RunSetup = z.object({
  setup: Setup,
  /** Only these rules' findings are reported; null reports all. */
  only: z.array(z.string()).nullable(),
})
export type RunSetup = z.infer<typeof RunSetup>

/** One article for the thread, as it stands on the desk. */
const ArticleToProof = Article.unwrap()
  .pick({ id: true, doc: true, details: true })
  .extend({ ignored: z.array(Ignored).readonly() })
export type ArticleToProof = z.infer<typeof ArticleToProof>

/** Every task gets one answer, in order. */
export const ThreadTask = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), article: ArticleToProof }),
  z.object({ kind: z.literal('finish'), unread: z.array(ArticleId), at: z.string() }),
])
export type ThreadTask = z.infer<typeof ThreadTask>

/** `whole` is the report with every finding, as `packReport` packs it; `report` is for the screen. */
export type ThreadAnswer =
  | { readonly kind: 'proofed' | 'refused' }
  | {
      readonly kind: 'finished'
      readonly report: ProofReport
      readonly whole: Uint8Array<ArrayBuffer>
    }
