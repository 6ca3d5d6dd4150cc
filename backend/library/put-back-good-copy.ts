import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { OpenedArticle } from '#bridge/contract'
import type { ArticleDesk } from './article-desk.ts'
import { attempt } from './disk-failure.ts'
import type { LibraryFolder } from './library-folder.ts'
import { articleFolder, articlePath } from './article-folder.ts'
import { opened } from './open-article.ts'
import { rowOfArticle } from './row-of-article.ts'
import { safeWrite } from './safe-write.ts'
import {
  goodCopy,
  standingArticle,
  type GoodCopy,
  type StandingArticle,
} from './standing-article.ts'

/** Replaces a damaged file by the state before it, once the damaged bytes are kept elsewhere. */
export async function putBackGoodCopy(
  library: LibraryFolder,
  desk: ArticleDesk,
  id: ArticleId,
): Promise<Result<OpenedArticle, LibraryError>> {
  const put = await library.exclusively(id, () => putBack(library, desk, id))
  if (!put.ok) return put
  const open = await desk.open(id)
  return open.ok ? ok(opened(library, open.value)) : open
}

async function putBack(
  library: LibraryFolder,
  desk: ArticleDesk,
  id: ArticleId,
): Promise<Result<void, LibraryError>> {
  const path = articlePath(library, id)
  const folder = articleFolder(library, id)
  const found = await attempt(path, async () => ({
    standing: await standingArticle(library.disk, folder),
    good: await goodCopy(library.disk, folder),
  }))
  if (!found.ok) return found

  const { standing, good } = found.value
  const { reading } = standing
  if (reading.kind === 'readable') return ok(undefined)
  if (reading.kind === 'newer') return fail({ kind: 'newer-format', path, format: reading.format })
  if (good === undefined) return fail({ kind: 'damaged', setAside: path, goodCopy: false })

  const replaced = await attempt(path, () => replace(library, standing, good))
  if (replaced.ok) desk.forget(id)
  return replaced
}

async function replace(
  { disk, index, setAside, announce }: LibraryFolder,
  { path, bytes }: StandingArticle,
  good: GoodCopy,
): Promise<void> {
  const { id } = good.article
  if (bytes !== undefined) await setAside.keep(`${id}.json`, bytes)
  const row = rowOfArticle(good.article, index().row(id)?.trashedAt ?? null)
  const intent = await index().intend([row])
  await safeWrite(disk, { path, bytes: good.bytes })
  index().done(intent, [row])
  announce('rows:changed', { rows: [row], gone: [] })
}
