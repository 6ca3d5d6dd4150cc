import { join } from 'node:path'
import type { ArticleId } from '#core/article/article'
import type { LibraryFolder } from './library-folder.ts'
import { ARTICLE_FILE } from './library-paths.ts'

/** Where an article lies now: it moves when it goes to the waste bin. */
export function articleFolder({ index, paths }: LibraryFolder, id: ArticleId): string {
  const trashedAt = index().row(id)?.trashedAt ?? null
  return paths.articleFolder(id, trashedAt !== null)
}

export function articlePath(folder: LibraryFolder, id: ArticleId): string {
  return join(articleFolder(folder, id), ARTICLE_FILE)
}
