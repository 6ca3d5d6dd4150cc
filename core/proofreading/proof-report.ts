import { z } from 'zod'
import { ArticleId } from '#core/article/article'
import { Finding } from './finding.ts'

/** A finding with a few characters on either side, to be understood away from its article. */
export const ProofedFinding = Finding.unwrap()
  .extend({ before: z.string(), after: z.string() })
  .readonly()
export type ProofedFinding = z.infer<typeof ProofedFinding>

/** One article's part of a run over many. */
export const ProofedArticle = z
  .object({
    id: ArticleId,
    title: z.string(),
    /** 字数 of the whole article: what an error rate is counted against. */
    characters: z.int().nonnegative(),
    findings: z.array(ProofedFinding).readonly(),
    /** Errors as 报纸编校差错率 weighs them, norms.md §8.4. */
    weight: z.number(),
  })
  .readonly()
export type ProofedArticle = z.infer<typeof ProofedArticle>

/** A run over many articles. When there is more than a screen can hold, `articles` holds the first. */
export const ProofReport = z
  .object({
    at: z.iso.datetime(),
    articles: z.array(ProofedArticle).readonly(),
    total: z
      .object({
        articles: z.int(),
        characters: z.int(),
        errors: z.int(),
        warnings: z.int(),
        hints: z.int(),
        weight: z.number(),
        /** Weighted errors per 10 000 characters; null when there are no characters. */
        rate: z.number().nullable(),
      })
      .readonly(),
    /** Articles that could not be read, by id, with no finding made up for them. */
    unread: z.array(ArticleId).readonly(),
  })
  .readonly()
export type ProofReport = z.infer<typeof ProofReport>
