import { NO_DETAILS, type ArticleDetails } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { newDocument } from '#core/article/new-document'
import { lineRangesOf } from '#core/intake/line-ranges'
import { newArticleOf } from '#core/intake/new-article-of'
import type { ProposedArticle } from '#core/intake/proposal'
import type { Question } from '#bridge/contract'
import { overrideOf, type ArticleOverrides } from './article-overrides.ts'
import type { IntakeDraft, PageDetails } from './intake-state.ts'

/** The proposed articles as the library takes them in, with where in the source each came from. */
export function articlesOfDraft({
  source,
  history,
  details,
  overrides,
}: IntakeDraft): Question<'intake:take-in'>['articles'] {
  const rangesOf = lineRangesOf(history.present)
  return history.present.articles.map((article) => ({
    doc: documentJson(newDocument(newArticleOf(article, source.photos))),
    lines: rangesOf(article),
    details: detailsOf(article, details, overrides),
  }))
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
