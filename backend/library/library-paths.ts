import { join } from 'node:path'
import type { ArticleId } from '#core/article/article'

/** Where everything in a library lies. Every path is absolute and inside `root`. */
export type LibraryPaths = ReturnType<typeof libraryPaths>

export function libraryPaths(root: string) {
  const folderOf = (id: ArticleId, trashed: boolean) =>
    join(root, trashed ? 'trash' : 'articles', id)
  return {
    root,
    library: join(root, 'library.json'),
    goodLibrary: join(root, 'library.previous.json'),
    index: join(root, 'index.json'),
    indexLog: join(root, 'index.log'),
    lock: join(root, 'lock'),
    articles: join(root, 'articles'),
    trash: join(root, 'trash'),
    sources: join(root, 'sources'),
    media: join(root, 'media'),
    setAside: join(root, 'set-aside'),
    articleFolder: folderOf,
  }
}

/** The names a library may hold at its top; anything else there was not put by 区闻. */
export const LIBRARY_NAMES: ReadonlySet<string> = new Set([
  'library.json',
  'library.previous.json',
  'index.json',
  'index.log',
  'lock',
  'articles',
  'trash',
  'sources',
  'media',
  'set-aside',
  'rules.json',
  'rules.previous.json',
  'lexicon.json',
  'lexicon.previous.json',
  'roster.json',
  'roster.previous.json',
  'people.json',
  'people.previous.json',
  'process.json',
  'process.previous.json',
  'house-styles.json',
  'house-styles.previous.json',
])

/** The files inside one article's folder. */
export const ARTICLE_FILE = 'article.json'
export const GOOD_COPY_FILE = 'article.previous.json'
export const RECORD_FILE = 'proofreading.json'
export const GOOD_RECORD_FILE = 'proofreading.previous.json'
export const AUDIT_FILE = 'audit.ndjson'
export const TRASHED_FILE = 'trashed.json'
export const VERSIONS_FOLDER = 'versions'
/** What an article looked like when it went out or came in as a 送审包. */
export const PACKAGES_FOLDER = 'packages'
export const AS_IT_CAME_IN_FILE = join(VERSIONS_FOLDER, '0.json')

/** A new article's folder is made under such a name and gets its own by one rename. */
export const STAGE_PREFIX = '.new-'
