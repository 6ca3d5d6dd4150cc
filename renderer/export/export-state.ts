import { create } from 'zustand'
import type { ArticleId } from '#core/article/article'
import type { Answer } from '#bridge/contract'

type Exported = Extract<Answer<'export:articles'>, { ok: true }>['value']

/** One export at a time; what it left behind is kept until the next. */
export type ExportState = {
  readonly job: { readonly id: string; readonly total: number; readonly done: number } | null
  /** What was asked for last, and what of it failed. */
  readonly asked: readonly ArticleId[]
  readonly failures: Exported['failures']
}

export const useExport = create<ExportState>(() => ({ job: null, asked: [], failures: [] }))
