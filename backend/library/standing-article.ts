import { join } from 'node:path'
import { z } from 'zod'
import { NO_DETAILS, type Article, type ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import type { Process } from '#core/review/process'
import { readArticle, type ArticleReading } from './article-reading.ts'
import { unseal } from './checksummed-json.ts'
import { trueToRecord } from '../review/stage-of-record.ts'
import { attempt, unlessMissing } from './disk-failure.ts'
import type { Disk } from './disk.ts'
import { ARTICLE_FILE, GOOD_COPY_FILE, TRASHED_FILE } from './library-paths.ts'
import { rowOfArticle } from './row-of-article.ts'

/** What lies in one article's folder. */
export type StandingArticle = {
  readonly path: string
  /** Undefined when the file itself is missing. */
  readonly bytes: Uint8Array | undefined
  readonly reading: ArticleReading
}

export async function standingArticle(disk: Disk, folder: string): Promise<StandingArticle> {
  const path = join(folder, ARTICLE_FILE)
  const bytes = await unlessMissing(disk.readFile(path))
  const reading = bytes === undefined ? ({ kind: 'damaged' } as const) : readArticle(bytes)
  return { path, bytes, reading }
}

export type GoodCopy = { readonly article: Article; readonly bytes: Uint8Array }

/** The state before the last save, when it is whole and the schema knows it. */
export async function goodCopy(disk: Disk, folder: string): Promise<GoodCopy | undefined> {
  const bytes = await unlessMissing(disk.readFile(join(folder, GOOD_COPY_FILE)))
  if (bytes === undefined) return undefined
  const reading = readArticle(bytes)
  return reading.kind === 'readable' ? { article: reading.article, bytes } : undefined
}

/** The list's row, read from the folder itself. What cannot be read still has one, to be opened from. */
export async function rowOfFolder(
  disk: Disk,
  {
    id,
    folder,
    trashed,
  }: { readonly id: ArticleId; readonly folder: string; readonly trashed: boolean },
  process: Process,
): Promise<ArticleRow> {
  const trashedAt = trashed ? await trashedSince(disk, folder) : null
  // One bad sector must not keep a whole library from opening.
  const standing = await attempt(folder, () => standingArticle(disk, folder))
  const reading = standing.ok ? standing.value.reading : ({ kind: 'damaged' } as const)
  if (reading.kind === 'readable' || reading.kind === 'refused') {
    const { article } = reading
    const told = await attempt(folder, () => trueToRecord(disk, { article, folder }, process))
    return rowOfArticle(told.ok ? told.value : article, trashedAt)
  }
  const good = await attempt(folder, () => goodCopy(disk, folder))
  return good.ok && good.value !== undefined
    ? rowOfArticle(good.value.article, trashedAt)
    : bareRow(disk, { id, folder, trashedAt })
}

async function bareRow(
  disk: Disk,
  row: { readonly id: ArticleId; readonly folder: string; readonly trashedAt: string | null },
): Promise<ArticleRow> {
  const at = (await disk.look(row.folder)).modifiedAt.toISOString()
  return {
    id: row.id,
    trashedAt: row.trashedAt,
    revision: 0,
    title: '',
    names: [],
    characters: 0,
    photos: 0,
    suggestions: 0,
    openComments: 0,
    createdAt: at,
    updatedAt: at,
    details: NO_DETAILS,
    sourceHash: null,
  }
}

async function trashedSince(disk: Disk, folder: string): Promise<string> {
  const bytes = await unlessMissing(disk.readFile(join(folder, TRASHED_FILE)))
  const unsealed = bytes === undefined ? undefined : unseal(bytes)
  const noted = unsealed?.ok === true ? Trashed.safeParse(unsealed.value).data : undefined
  return noted?.at ?? (await disk.look(folder)).modifiedAt.toISOString()
}

/** When an article went to the waste bin, kept beside it so that the list can be made anew. */
export const Trashed = z.object({ at: z.iso.datetime() })
