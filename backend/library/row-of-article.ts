import type { Article } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import { fieldText } from '#core/article/article-text'
import { bylineNames, parseByline } from '#core/article/byline'
import { articleCharacterCount } from '#core/article/character-count'
import { readDocument } from '#core/article/document'
import { openThreads } from '#core/review/comment-acts'
import { countSuggestions } from '#core/review/suggestions/count-suggestions'
import { finalDocument } from '#core/review/suggestions/final-document'
import type { Node } from 'prosemirror-model'
import { photosOf } from './photos-of.ts'

/** What the list shows of an article. A document that the schema refuses still has its details. */
export function rowOfArticle(article: Article, trashedAt: string | null): ArticleRow {
  const { id, revision, createdAt, updatedAt, details, origin } = article
  const document = readDocument(article.doc)
  const shown = document.ok ? shownOf(document.value) : NOTHING_SHOWN
  const sourceHash = origin?.sourceHash ?? null
  return {
    id,
    revision,
    createdAt,
    updatedAt,
    details,
    sourceHash,
    trashedAt,
    openComments: openThreads(article.comments).length,
    ...shown,
  }
}

type Shown = Pick<ArticleRow, 'title' | 'names' | 'characters' | 'photos' | 'suggestions'>

const NOTHING_SHOWN: Shown = { title: '', names: [], characters: 0, photos: 0, suggestions: 0 }

function shownOf(doc: Node): Shown {
  return {
    title: fieldText(doc, 'title'),
    names: bylineNames(parseByline(fieldText(doc, 'byline'))),
    characters: articleCharacterCount(doc),
    photos: photosOf(finalDocument(doc)).length,
    suggestions: countSuggestions(doc),
  }
}
