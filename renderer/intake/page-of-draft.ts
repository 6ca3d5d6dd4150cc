import { NO_DETAILS, type ArticleDetails } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { newDocument } from '#core/article/new-document'
import { lineRangesOf } from '#core/intake/line-ranges'
import { newArticleOf } from '#core/intake/new-article-of'
import type { Original } from '#core/intake/word/original'
import { wordArticles, type WordArticle } from '#core/intake/word/word-articles'
import type { ProposedArticle } from '#core/intake/proposal'
import type { Question } from '#bridge/contract'
import { overrideOf, type ArticleOverrides } from './article-overrides.ts'
import type { IntakeDraft, PageDetails } from './intake-state.ts'

type Page = Question<'intake:take-in'>

/** The page as the library takes it in: its articles, and where in the source each came from. */
export function pageOfDraft(draft: IntakeDraft): Page {
  const { source, history, details, overrides } = draft
  const rangesOf = lineRangesOf(history.present)
  const made = madeArticles(draft)
  const { name, text, original } = source
  return {
    source: { name, text, original: original && withPlaceless(original, made) },
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

/** Comments that lost their words are known only now that the editor has said what is an article. */
function withPlaceless(original: Original, made: readonly WordArticle[]): Original {
  const count = made.reduce((sum, { placeless }) => sum + placeless, 0)
  if (count === 0) return original
  return { ...original, losses: [...original.losses, { what: 'comment', count, carried: true }] }
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
