import { join } from 'node:path'
import type { Article, ArticleId, DocumentJson, Stage } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import type { CommentThread } from '#core/review/comments'
import { standingOf } from '#core/review/standing-of'
import { fail, ok, type Result } from '#core/shared/result'
import type { VersionShelf } from '../history/version-shelf.ts'
import { acceptChange } from '../library/accept-change.ts'
import type { ArticleDesk } from '../library/article-desk.ts'
import { createArticles } from '../library/create-articles.ts'
import { attempt, unlessMissing } from '../library/disk-failure.ts'
import { inOrder } from '../library/in-order.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import { AUDIT_FILE } from '../library/library-paths.ts'
import { keepPhoto } from '../library/media.ts'
import { articleFolder, articlePath } from '../library/article-folder.ts'
import { safeWrite } from '../library/safe-write.ts'
import { readProcess } from '../review/process-file.ts'
import { recordOf } from '../review/record-file.ts'
import { readRecordLines, type RecordReading } from '../review/record-lines.ts'
import { withStage } from '../review/stage-of-record.ts'
import { exchangeFile, exchangesOf, keepExchange, type Exchange } from './exchanges.ts'
import type { PackageContent } from './package-file.ts'
import { recordExchange } from './record-exchange.ts'

/** What a package meets: the article as it stands here, and what is known of earlier packages. */
export type Meeting = {
  readonly article: Article
  readonly exchanges: readonly Exchange[]
  readonly record: RecordReading & { readonly bytes: Uint8Array | undefined }
}

/** What merging made of the two, and of the revision of ours it started from. */
export type MergedArticle = {
  readonly revision: number
  readonly doc: DocumentJson
  readonly comments: readonly CommentThread[]
  /** Theirs goes on where ours ends and was signed under this very text. */
  readonly takesRecord: boolean
  readonly conflicts: number
}

export async function meetingOf(
  library: LibraryFolder,
  desk: ArticleDesk,
  id: ArticleId,
): Promise<Result<Meeting | null, LibraryError>> {
  if (library.index().row(id) === undefined) return ok(null)
  const open = await desk.open(id)
  if (!open.ok) return open
  const { low, refused } = open.value
  if (refused !== null) return fail({ kind: 'invalid-document', reason: refused.reason })
  return library.exclusively(id, async () => {
    const record = await recordOf(library, id)
    if (!record.ok) return record
    const exchanges = await attempt(articlePath(library, id), () => exchangesOf(library, id))
    if (!exchanges.ok) return exchanges
    return ok({ article: low.data, exchanges: exchanges.value, record: record.value })
  })
}

/** An article this library does not have: the same one, with its photos, comments and record. */
export async function takeInNew(
  library: LibraryFolder,
  content: PackageContent,
): Promise<Result<ArticleId, LibraryError>> {
  const free = await isFree(library, content.article.id)
  if (!free.ok) return free
  const kept = await keepPhotos(library, content)
  if (!kept.ok) return kept
  const process = await readProcess(library)
  if (!process.ok) return process
  const { entries } = readRecordLines(content.record)
  const { stage } = standingOf(entries, process.value)
  // Where it was cut out of is known there, not here.
  const article = { ...withStage(content.article, stage), origin: null }
  const { doc, details, comments, origin } = article
  const at = library.clock.now().toISOString()
  const { identity, record } = content
  const exchange = { identity, number: 1, way: 'in', at, state: { doc, comments } } as const
  const files = [
    exchangeFile(exchange),
    ...(record.length === 0 ? [] : [{ path: AUDIT_FILE, bytes: record }]),
  ]
  const known = { article, files }
  const created = await createArticles(library, [{ doc, details, origin, asItCameIn: null, known }])
  return created.ok ? ok(article.id) : created
}

/** A folder that the list does not know is somebody's text all the same: nothing goes on top of it. */
async function isFree(
  { disk, paths }: LibraryFolder,
  id: ArticleId,
): Promise<Result<unknown, LibraryError>> {
  const folders = [paths.articleFolder(id, false), paths.articleFolder(id, true)]
  const looked = await inOrder(folders, (path) =>
    attempt(path, () => unlessMissing(disk.look(path))),
  )
  const standing = looked.findIndex((look) => !look.ok || look.value !== undefined)
  const path = folders[standing]
  return path === undefined ? ok(null) : fail({ kind: 'io', path, code: 'EEXIST' })
}

/** The present is on the shelf before it gives way; when that fails, nothing happens. */
export async function takeInMerged(
  library: LibraryFolder,
  { desk, shelf }: { readonly desk: ArticleDesk; readonly shelf: VersionShelf },
  { content, merged }: { readonly content: PackageContent; readonly merged: MergedArticle },
): Promise<Result<unknown, LibraryError>> {
  const { id } = content.article
  const photos = await keepPhotos(library, content)
  if (!photos.ok) return photos
  const taken = await library.exclusively(id, () =>
    putMerged(library, { desk, shelf }, { content, merged }),
  )
  if (!taken.ok) return taken
  library.announce('article:replaced', { id })
  library.announce('review:comments-changed', { id, comments: [...merged.comments] })
  return taken
}

type Taking = { readonly content: PackageContent; readonly merged: MergedArticle }

/** For work that has the article to itself. */
async function putMerged(
  library: LibraryFolder,
  { desk, shelf }: { readonly desk: ArticleDesk; readonly shelf: VersionShelf },
  { content, merged }: Taking,
): Promise<Result<unknown, LibraryError>> {
  const { id } = content.article
  const open = await desk.open(id)
  if (!open.ok) return open
  const { data } = open.value.low
  if (data.revision !== merged.revision) return fail({ kind: 'stale', revision: data.revision })
  const kept = await shelf.keep(data, { cause: 'merged', name: '', by: library.person() })
  if (!kept.ok) return kept
  const change = { id, base: data.revision, doc: merged.doc }
  const accepted = await acceptChange(library, desk, change)
  if (!accepted.ok) return accepted
  const next = { ...accepted.value, comments: [...merged.comments] }
  desk.put(open.value, next)
  const path = articlePath(library, id)
  const stage = await attempt(path, () => followRecord(library, { content, merged }, next))
  if (!stage.ok) return stage
  if (!stage.value.ok) return stage.value
  desk.put(open.value, withStage(next, stage.value.value))
  return desk.saveHere(open.value)
}

/** The stage that the record says after the package was taken in. */
async function followRecord(
  library: LibraryFolder,
  { content, merged }: Taking,
  article: Article,
): Promise<Result<Stage, LibraryError>> {
  const { identity, record } = content
  const { id, details } = article
  if (merged.takesRecord) {
    const path = join(articleFolder(library, id), AUDIT_FILE)
    await safeWrite(library.disk, { path, bytes: record })
  }
  const { conflicts } = merged
  const recorded = await recordExchange(library, article, {
    kind: 'merged',
    package: identity,
    conflicts,
  })
  if (!recorded.ok) return recorded
  const at = library.clock.now().toISOString()
  const { doc, comments } = content.article
  await keepExchange(library, id, { identity, way: 'in', at, state: { doc, comments } })
  if (!merged.takesRecord) return ok(details.stage)
  const process = await readProcess(library)
  if (!process.ok) return process
  return ok(standingOf(readRecordLines(record).entries, process.value).stage)
}

async function keepPhotos(
  library: LibraryFolder,
  { photos }: PackageContent,
): Promise<Result<unknown, LibraryError>> {
  const kept = await inOrder([...photos], ([media, bytes]) =>
    keepPhoto(library, bytes, media.split('.')[1] ?? ''),
  )
  return kept.find(({ ok: isKept }) => !isKept) ?? ok(null)
}
