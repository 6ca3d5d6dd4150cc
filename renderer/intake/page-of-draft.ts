import { NO_DETAILS, type ArticleDetails } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { newDocument } from '#core/article/new-document'
import { lineRangesOf } from '#core/intake/line-ranges'
import { newArticleOf } from '#core/intake/new-article-of'
import type { WordAnnotations } from '#core/intake/word/annotations'
import type { Losses, Original } from '#core/intake/word/original'
import { reviewCounts } from '#core/intake/word/review-counts'
import { wordArticles, type WordArticle } from '#core/intake/word/word-articles'
import type { ProposedArticle } from '#core/intake/proposal'
import { suggestionsOf } from '#core/review/suggestions/suggestions'
import type { Question } from '#bridge/contract'
import { overrideOf, type ArticleOverrides } from './article-overrides.ts'
import type { IntakeDraft, PageDetails } from './intake-state.ts'

type Page = Question<'intake:take-in'>

/** The page as the library takes it in: its articles, and where in the source each came from. */
export function pageOfDraft(draft: IntakeDraft): Page {
  const { source, history, details, overrides } = draft
  const rangesOf = lineRangesOf(history.present)
  const made = madeArticles(draft)
  const { name, text, original, word } = source
  return {
    source: { name, text, original: original && withLeft(original, made, word) },
    articles: history.present.articles.map((article, index) => ({
      doc: documentJson(made[index]?.doc ?? newDocument(newArticleOf(article))),
      comments: [...(made[index]?.comments ?? [])],
      lines: rangesOf(article),
      details: detailsOf(article, details, overrides),
    })),
  }
}

function madeArticles({ source, history }: IntakeDraft): readonly WordArticle[] {
  const { word, photos } = source
  if (word !== null)
    return wordArticles(history.present, word, { photos, newId: () => crypto.randomUUID() })
  return history.present.articles.map((article) => ({
    doc: newDocument(newArticleOf(article, photos)),
    comments: [],
    placeless: 0,
  }))
}

/** What of the review stays behind is known only now that the editor has said what is an article. */
function withLeft(
  original: Original,
  made: readonly WordArticle[],
  word: WordAnnotations | null,
): Original {
  const placeless = made.reduce((sum, one) => sum + one.placeless, 0)
  const brought = new Set(made.flatMap(({ doc }) => suggestionsOf(doc).map(({ id }) => id)))
  const left = word === null ? 0 : reviewCounts(word).suggestions - brought.size
  return {
    ...original,
    losses: [
      ...original.losses,
      ...lossOf('comment', placeless, true),
      ...lossOf('suggestion', left, false),
    ],
  }
}

function lossOf(what: 'comment' | 'suggestion', count: number, carried: boolean): Losses {
  return count > 0 ? [{ what, count, carried }] : []
}

function detailsOf(
  article: ProposedArticle,
  { editionDate, page, section, source }: PageDetails,
  overrides: ArticleOverrides,
): ArticleDetails {
  const own = overrideOf(overrides, article)
  const ownSection = own.section?.trim() ?? ''
  return {
    ...NO_DETAILS,
    editionDate: editionDate === '' ? null : editionDate,
    page: page.trim(),
    section: ownSection === '' ? section.trim() : ownSection,
    source: source.trim(),
    genre: own.genre ?? NO_DETAILS.genre,
  }
}
