import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ARTICLE_FORMAT, ArticleId, NO_DETAILS, type Article } from '#core/article/article'
import { seal } from '#backend/library/checksummed-json'
import { logLine } from '#backend/library/index-log-line'
import { rowOfArticle } from '#backend/library/row-of-article'
import { documentSaying } from './open-for-test.ts'

/** A library of so many articles, laid out as the product does but without flushing each of them. */
export async function libraryOf(folder: string, count: number): Promise<readonly ArticleId[]> {
  const articles = Array.from({ length: count }, (_, number) => articleNumber(number))
  await Promise.all(articles.map((article) => writeArticle(folder, article)))
  const rows = articles.map((article) => rowOfArticle(article, null))
  await writeFile(join(folder, 'index.log'), logLine({ generation: 0 }))
  await writeFile(join(folder, 'index.json'), seal({ format: 1, generation: 0, rows }))
  await writeFile(
    join(folder, 'library.json'),
    seal({ format: 1, id: randomUUID(), createdAt: AT }),
  )
  return articles.map(({ id }) => id)
}

const AT = '2026-05-08T12:00:00.000Z'

function articleNumber(number: number): Article {
  return {
    format: ARTICLE_FORMAT,
    id: ArticleId.parse(randomUUID()),
    revision: 0,
    createdAt: AT,
    updatedAt: AT,
    details: NO_DETAILS,
    origin: null,
    tracking: false,
    comments: [],
    begunBy: '',
    doc: documentSaying(`第${number}篇`, '昨日上午，区里召开全区工作会议。'.repeat(3)),
  }
}

async function writeArticle(folder: string, article: Article): Promise<void> {
  const own = join(folder, 'articles', article.id)
  await mkdir(own, { recursive: true })
  await writeFile(join(own, 'article.json'), seal(article))
}
