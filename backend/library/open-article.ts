import { Low } from 'lowdb'
import { dirname } from 'node:path'
import { Article, type ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import type { UnreadableDocument } from '#core/article/document'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { OpenedArticle } from '#bridge/contract'
import { readProcess } from '../review/process-file.ts'
import { trueToRecord } from '../review/stage-of-record.ts'
import { articleFolder, articlePath } from './article-folder.ts'
import { attempt, unlessMissing } from './disk-failure.ts'
import { durableAdapter } from './durable-adapter.ts'
import type { LibraryFolder } from './library-folder.ts'
import type { LibraryIndex } from './library-index.ts'
import { GOOD_COPY_FILE } from './library-paths.ts'
import { rowOfArticle } from './row-of-article.ts'
import { goodCopy, standingArticle, type StandingArticle } from './standing-article.ts'

/** An article in memory: what the screen has handed over, which the disk may not have yet. */
export type OpenArticle = {
  readonly id: ArticleId
  /** lowdb's `data` is the newest text; `write` makes the file equal to it. */
  readonly low: Low<Article>
  readonly refused: UnreadableDocument | null
  /** The list it was opened under: another one means that the library changed hands. */
  readonly index: LibraryIndex
  /** Announced in the index by the write that is going on, or by the last one that failed. */
  announced: { readonly intent: number; readonly row: ArticleRow } | undefined
  changes: number
  savedChanges: number
  savedAt: string
}

export async function openArticle(
  folder: LibraryFolder,
  id: ArticleId,
): Promise<Result<OpenArticle, LibraryError>> {
  const path = articlePath(folder, id)
  const standing = await attempt(path, () => standingArticle(folder.disk, dirname(path)))
  if (!standing.ok) return standing

  const { bytes, reading } = standing.value
  if (reading.kind === 'newer') return fail({ kind: 'newer-format', path, format: reading.format })
  if (reading.kind === 'damaged') return fail(await reportDamage(folder, id, standing.value))

  const refused = reading.kind === 'refused' ? reading.refused : null
  const article = await underItsRecord(folder, reading.article)
  return article.ok ? ok(inMemory(folder, { article: article.value, bytes, refused })) : article
}

/** The stage in the file is a copy: where it differs, the record is right, and the list is told. */
async function underItsRecord(
  library: LibraryFolder,
  article: Article,
): Promise<Result<Article, LibraryError>> {
  const folder = articleFolder(library, article.id)
  const process = await readProcess(library)
  if (!process.ok) return process
  const told = await attempt(folder, () =>
    trueToRecord(library.disk, { article, folder }, process.value),
  )
  const row = library.index().row(article.id)
  if (told.ok && row !== undefined && row.details.stage !== told.value.details.stage) {
    const rows = [rowOfArticle(told.value, row.trashedAt)]
    if (library.refusal() === undefined) library.index().correct(rows, [])
    library.announce('rows:changed', { rows, gone: [] })
  }
  return told
}

export function opened(folder: LibraryFolder, open: OpenArticle): OpenedArticle {
  const { id, low, refused, savedAt } = open
  const path = articlePath(folder, id)
  return { article: low.data, refused, path, savedAt, isSaved: !isUnsaved(open) }
}

export function isUnsaved(open: OpenArticle): boolean {
  return open.changes !== open.savedChanges
}

type Found = {
  readonly article: Article
  readonly bytes: Uint8Array | undefined
  readonly refused: UnreadableDocument | null
}

function inMemory(folder: LibraryFolder, { article, bytes, refused }: Found): OpenArticle {
  const { id } = article
  const adapter = durableAdapter<Article>({
    disk: folder.disk,
    path: () => articlePath(folder, id),
    parse: (json) => Article.parse(json),
    goodCopy: GOOD_COPY_FILE,
    known: bytes,
    keepForeign: async (foreign) => {
      await folder.setAside.keep(`${id}.json`, foreign)
    },
    beforeRename: async (data) => {
      const row = rowOfArticle(data, folder.index().row(id)?.trashedAt ?? null)
      open.announced = { intent: await folder.index().intend([row]), row }
    },
  })
  const open: OpenArticle = {
    id,
    low: new Low(adapter, article),
    refused,
    index: folder.index(),
    announced: undefined,
    changes: 0,
    savedChanges: 0,
    savedAt: article.updatedAt,
  }
  return open
}

/** Only the owner may write, so only the owner copies; the damaged file itself stays where it is. */
async function reportDamage(
  folder: LibraryFolder,
  id: ArticleId,
  { path, bytes }: StandingArticle,
): Promise<LibraryError> {
  const { disk } = folder
  const found = await unlessMissing(disk.look(dirname(path)))
  if (found === undefined) return { kind: 'not-found', id }

  const mayKeep = bytes !== undefined && folder.refusal() === undefined
  const kept = mayKeep
    ? await attempt(path, () => folder.setAside.keep(`${id}.json`, bytes))
    : ok(path)
  const good = await goodCopy(disk, dirname(path))
  return { kind: 'damaged', setAside: kept.ok ? kept.value : path, goodCopy: good !== undefined }
}
