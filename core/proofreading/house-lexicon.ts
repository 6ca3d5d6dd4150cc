import { z } from 'zod'

/** 总是对 names and terms no rule may touch; 总是错 with what is right; 请核 only asks. */
export const LexiconList = z.enum(['right', 'wrong', 'ask'])
export type LexiconList = z.infer<typeof LexiconList>

/** One word of the desk's own, with who added it, when and why. */
export const LexiconWord = z
  .object({
    id: z.string().min(1).max(64),
    list: LexiconList,
    word: z.string().min(1).max(60),
    /** What to write for a word that is always wrong; '' elsewhere. */
    right: z.string().max(60),
    /** For `right`: the one rule that must leave this word alone; null means every rule. */
    rule: z.string().max(40).nullable(),
    reason: z.string().max(200),
    by: z.string().max(40),
    at: z.iso.datetime(),
  })
  .readonly()
export type LexiconWord = z.infer<typeof LexiconWord>

export const HouseLexicon = z
  .object({
    format: z.literal(1),
    revision: z.int().nonnegative(),
    words: z.array(LexiconWord).max(50_000).readonly(),
  })
  .readonly()
export type HouseLexicon = z.infer<typeof HouseLexicon>

export const EMPTY_LEXICON: HouseLexicon = { format: 1, revision: 0, words: [] }
