import { readFile } from 'node:fs/promises'
import { NO_DETAILS } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import { documentJson } from '#core/article/document'
import type { LibraryError } from '#core/article/library-error'
import { newDocument } from '#core/article/new-document'
import { lineRangesOf } from '#core/intake/line-ranges'
import { newArticleOf } from '#core/intake/new-article-of'
import { splitPage } from '#core/intake/split-page'
import { fail, ok, type Result } from '#core/shared/result'
import type { Library } from '../library/library.ts'
import { giveSampleRoster } from '../proofreading/sample-roster.ts'
import { takeIn } from './take-in.ts'

const NAME = 'page.txt'

/** Takes the sample page in. A library that holds something is never touched; the sample’s own is done. */
export async function takeInSample(
  library: Library,
  samplePath: string,
): Promise<Result<ArticleRow[], LibraryError>> {
  const { path, isSample } = library.state()
  const rows = library.rows()
  await giveSampleRoster(library)
  if (rows.length > 0) return isSample ? ok([...rows]) : fail({ kind: 'not-empty', path })

  const text = await readFile(samplePath, 'utf8')
  const proposal = splitPage(text)
  const linesOf = lineRangesOf(proposal)
  return takeIn(library, {
    source: { name: NAME, text },
    articles: proposal.articles.map((article) => ({
      doc: documentJson(newDocument(newArticleOf(article))),
      lines: linesOf(article),
      details: NO_DETAILS,
    })),
  })
}
