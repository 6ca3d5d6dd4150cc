import type { MaskedArticle } from '../../rule.ts'

/** `index` counts the article's texts. */
export type Paragraph = { readonly index: number; readonly text: string }

/**
 * One block and nothing else: somebody asks about a sentence, and what seems to be missing at its
 * ends may only not have been given.
 */
export function isExcerpt({ texts }: Pick<MaskedArticle, 'texts'>): boolean {
  return texts.filter(({ text }) => text !== '').length < 2
}

/**
 * The paragraphs of the body in runs: a sub-heading, list or table ends a run, a photo with its
 * caption does not. Empty paragraphs are left out.
 */
export function paragraphRuns({ texts }: MaskedArticle): readonly (readonly Paragraph[])[] {
  const runs: Paragraph[][] = [[]]
  for (const [index, { role, text }] of texts.entries()) {
    if (role === 'caption' || role === 'credit') continue
    if (role !== 'paragraph') runs.push([])
    else if (text.trim() !== '') runs.at(-1)?.push({ index, text: text.trimEnd() })
  }
  return runs.filter((run) => run.length > 0)
}

/** Where the first words end: a finding about a whole paragraph stands on them, not on all it says. */
export function firstWords(text: string): number {
  return /^.[^，。；：！？,;]{0,20}/u.exec(text)?.[0].length ?? 1
}
