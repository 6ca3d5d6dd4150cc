import type { Article, ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import { articleText } from '#core/article/article-text'
import { readDocument } from '#core/article/document'
import { attempt } from './disk-failure.ts'
import { fewAtATime } from './in-order.ts'
import type { LibraryFolder } from './library-folder.ts'
import { standingArticle } from './standing-article.ts'

/** What is searched of an article: its text, and the same text as it is compared. */
export type SearchText = { readonly written: string; readonly compared: string }

export type SearchTexts = {
  /** Reads every article the first time, and later those that changed without `put`. */
  readonly all: () => Promise<ReadonlyMap<ArticleId, SearchText>>
  /** Keeps the text of a changed article current, before it is on disk. */
  readonly put: (article: Article) => void
}

type Kept = SearchText & { readonly revision: number }

export function searchTexts(library: LibraryFolder): SearchTexts {
  const texts = new Map<ArticleId, Kept>()
  let reading: Promise<void> = Promise.resolve()

  const isCurrent = ({ id, revision }: ArticleRow) => (texts.get(id)?.revision ?? -1) >= revision
  const put = (article: Article) => {
    texts.set(article.id, { ...searchTextOf(article), revision: article.revision })
  }
  const read = async (row: ArticleRow) => {
    const folder = library.paths.articleFolder(row.id, row.trashedAt !== null)
    const standing = await attempt(folder, () => standingArticle(library.disk, folder))
    // A change that came in the meantime is newer than the file.
    if (!standing.ok || isCurrent(row)) return
    const { reading: found } = standing.value
    if (found.kind === 'readable' || found.kind === 'refused') put(found.article)
    else texts.set(row.id, { ...searchText(row.title), revision: row.revision })
  }

  return {
    all: async () => {
      reading = reading.then(() =>
        fewAtATime(
          library
            .index()
            .rows()
            .filter((row) => !isCurrent(row)),
          read,
        ),
      )
      await reading
      return texts
    },
    put,
  }
}

/** Full-width and half-width, capitals and small letters are the same to somebody searching. */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function searchTextOf(article: Article): SearchText {
  const document = readDocument(article.doc)
  if (!document.ok) return searchText(document.error.text)
  const { kicker, title, subtitle, paragraphs, captions, byline } = articleText(document.value)
  return searchText([kicker, title, subtitle, byline, ...paragraphs, ...captions].join('\n'))
}

function searchText(written: string): SearchText {
  return { written, compared: comparable(written) }
}
