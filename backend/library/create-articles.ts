import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { ARTICLE_FORMAT, ArticleId, type Article } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import { documentJson, readDocument } from '#core/article/document'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { AsItCameIn } from './as-it-came-in.ts'
import { seal } from './checksummed-json.ts'
import { attempt, unlessMissing } from './disk-failure.ts'
import { inOrder } from './in-order.ts'
import type { LibraryFolder } from './library-folder.ts'
import { ARTICLE_FILE, AS_IT_CAME_IN_FILE, GOOD_COPY_FILE, STAGE_PREFIX } from './library-paths.ts'
import type { NewStoredArticle } from './library.ts'
import { rowOfArticle } from './row-of-article.ts'
import { removeIfPossible, renamePatiently, writeNew } from './safe-write.ts'

type NewFolder = {
  readonly article: Article
  readonly row: ArticleRow
  readonly asItCameIn: AsItCameIn | null
  /** From its folder. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  readonly stage: string
  readonly folder: string
}

/** All of them or none. Each is made whole beside its place and appears by one rename. */
export async function createArticles(
  library: LibraryFolder,
  articles: readonly NewStoredArticle[],
): Promise<Result<ArticleRow[], LibraryError>> {
  const { paths } = library
  // A millisecond apart, the first one newest: lists show the newest first, so a page keeps its
  // order, also after the index was made anew.
  const now = library.clock.now().getTime()
  const prepared = articles.map((article, index) =>
    prepare(paths, article, new Date(now - index).toISOString()),
  )
  const refused = prepared.find((each) => !each.ok)
  if (refused?.ok === false) return refused
  const made = prepared.flatMap((each) => (each.ok ? [each.value] : []))
  if (made.length === 0) return ok([])

  const written = await attempt(paths.articles, () => writeAndPlace(library, made))
  if (!written.ok) {
    await takeBack(library, made)
    return written
  }
  library.announce('rows:changed', { rows: written.value, gone: [] })
  return written
}

function prepare(
  paths: LibraryFolder['paths'],
  { doc, details, origin, asItCameIn, known, ...given }: NewStoredArticle,
  at: string,
): Result<NewFolder, LibraryError> {
  const { begunBy = '', comments = [], original = null } = given
  const document = readDocument(doc)
  if (!document.ok) return fail({ kind: 'invalid-document', reason: document.error.reason })

  const id = known?.article.id ?? ArticleId.parse(randomUUID())
  const article: Article = known?.article ?? {
    format: ARTICLE_FORMAT,
    id,
    revision: 0,
    createdAt: at,
    updatedAt: at,
    details,
    origin,
    doc: documentJson(document.value),
    tracking: false,
    comments,
    begunBy,
  }
  const { sourceHash = null, lines = [] } = origin ?? {}
  return ok({
    article,
    row: rowOfArticle(article, null),
    asItCameIn: asItCameIn === null ? null : { text: asItCameIn, at, sourceHash, lines, original },
    files: known?.files ?? [],
    stage: join(paths.articles, `${STAGE_PREFIX}${id}`),
    folder: paths.articleFolder(id, false),
  })
}

async function writeAndPlace(
  { disk, paths, index }: LibraryFolder,
  made: readonly NewFolder[],
): Promise<ArticleRow[]> {
  const rows = made.map(({ row }) => row)
  await inOrder(made, (each) => writeStage(disk, each))
  const intent = await index().intend(rows)
  await inOrder(made, ({ stage, folder }) => renamePatiently(disk, stage, folder))
  await disk.syncFolder(paths.articles)
  index().done(intent, rows)
  return rows
}

/** The good copy is there from the first moment: damage before the first save loses nothing either. */
async function writeStage(
  disk: LibraryFolder['disk'],
  { article, asItCameIn, files, stage }: NewFolder,
): Promise<void> {
  const versions = dirname(join(stage, AS_IT_CAME_IN_FILE))
  const bytes = seal(article)
  await disk.makeFolder(versions)
  await writeNew(disk, join(stage, ARTICLE_FILE), { bytes })
  await writeNew(disk, join(stage, GOOD_COPY_FILE), { bytes })
  if (asItCameIn !== null) {
    await writeNew(disk, join(stage, AS_IT_CAME_IN_FILE), { bytes: seal(asItCameIn) })
    await disk.syncFolder(versions)
  }
  await inOrder(files, async ({ path, bytes: content }) => {
    await disk.makeFolder(dirname(join(stage, path)))
    await writeNew(disk, join(stage, path), { bytes: content })
    await disk.syncFolder(dirname(join(stage, path)))
  })
  await disk.syncFolder(stage)
}

/** After a failure. What cannot even be removed is listed, so that it is at least seen. */
async function takeBack({ disk, index }: LibraryFolder, made: readonly NewFolder[]): Promise<void> {
  const left = await inOrder(made, async ({ row, stage, folder }) => {
    await removeIfPossible(disk, stage)
    await removeIfPossible(disk, folder)
    return (await stands(disk, folder)) ? row : row.id
  })
  const rows = left.filter((each) => typeof each !== 'string')
  index().correct(
    rows,
    left.filter((each) => typeof each === 'string'),
  )
}

async function stands(disk: LibraryFolder['disk'], folder: string): Promise<boolean> {
  const looked = await attempt(folder, () => unlessMissing(disk.look(folder)))
  return !looked.ok || looked.value !== undefined
}
