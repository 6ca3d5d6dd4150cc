import { join } from 'node:path'
import { z } from 'zod'
import type { ArticleId } from '#core/article/article'
import { CommonState } from '#core/review/package/package-parts'
import { seal } from '../library/checksummed-json.ts'
import { unlessMissing } from '../library/disk-failure.ts'
import { readFileOf } from '../library/file-reading.ts'
import { inOrder } from '../library/in-order.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import { PACKAGES_FOLDER } from '../library/library-paths.ts'
import { articleFolder } from '../library/article-folder.ts'
import { safeWrite } from '../library/safe-write.ts'

/** A package that went out or came in, and the article in it: what both desks knew then. */
export const Exchange = z
  .object({
    format: z.literal(1),
    identity: z.string().regex(/^[0-9a-f]{64}$/u),
    /** Ascending from 1. */
    number: z.int().positive(),
    way: z.enum(['out', 'in']),
    at: z.iso.datetime(),
    state: CommonState,
  })
  .readonly()
export type Exchange = z.infer<typeof Exchange>

/** Oldest first. A damaged one is as good as none: a package brings along what it started from. */
export async function exchangesOf(
  library: LibraryFolder,
  id: ArticleId,
): Promise<readonly Exchange[]> {
  const folder = join(articleFolder(library, id), PACKAGES_FOLDER)
  const entries = (await unlessMissing(library.disk.list(folder))) ?? []
  const names = entries.map(({ name }) => name).filter((name) => NAME.test(name))
  const read = await inOrder(names, async (name) => {
    const bytes = await unlessMissing(library.disk.readFile(join(folder, name)))
    const reading =
      bytes === undefined ? undefined : readFileOf(bytes, { format: 1, schema: Exchange })
    return reading?.kind === 'readable' ? [reading.value] : []
  })
  return read.flat().toSorted((a, b) => a.number - b.number)
}

/** Known by what is in it: the same article sent twice is one exchange. */
export async function keepExchange(
  library: LibraryFolder,
  id: ArticleId,
  exchange: Omit<Exchange, 'format' | 'number'>,
): Promise<void> {
  const before = await exchangesOf(library, id)
  if (before.some(({ identity }) => identity === exchange.identity)) return
  const number = (before.at(-1)?.number ?? 0) + 1
  const { path, bytes } = exchangeFile({ ...exchange, number })
  await library.disk.makeFolder(join(articleFolder(library, id), PACKAGES_FOLDER))
  await safeWrite(library.disk, { path: join(articleFolder(library, id), path), bytes })
}

/** The path is from the article's folder. */
export function exchangeFile(exchange: Omit<Exchange, 'format'>) {
  const path = join(PACKAGES_FOLDER, `${exchange.identity}.json`)
  return { path, bytes: seal({ format: 1, ...exchange }) }
}

const NAME = /^[0-9a-f]{64}\.json$/u
