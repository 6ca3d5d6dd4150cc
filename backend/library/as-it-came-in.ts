import { join } from 'node:path'
import { z } from 'zod'
import { Origin, type ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import { OriginalOfArticle } from '#core/intake/word/original'
import { fail, ok, type Result } from '#core/shared/result'
import { unseal } from './checksummed-json.ts'
import { attempt, unlessMissing } from './disk-failure.ts'
import type { LibraryFolder } from './library-folder.ts'
import { AS_IT_CAME_IN_FILE } from './library-paths.ts'
import { articleFolder } from './article-folder.ts'

/** Version 0: the untouched text an article was made of. Written once, never replaced. */
export const AsItCameIn = z.object({
  text: z.string(),
  at: z.iso.datetime(),
  sourceHash: z.string().nullable(),
  lines: Origin.unwrap().shape.lines,
  /** The file that the text was read from, when it was a Word file. */
  original: OriginalOfArticle.nullable().catch(null),
})
export type AsItCameIn = z.infer<typeof AsItCameIn>

export async function readAsItCameIn(
  folder: LibraryFolder,
  id: ArticleId,
): Promise<Result<AsItCameIn, LibraryError>> {
  const path = join(articleFolder(folder, id), AS_IT_CAME_IN_FILE)
  const bytes = await attempt(path, () => unlessMissing(folder.disk.readFile(path)))
  if (!bytes.ok) return bytes
  if (bytes.value === undefined) return fail({ kind: 'not-found', id })

  const unsealed = unseal(bytes.value)
  const parsed = unsealed.ok ? AsItCameIn.safeParse(unsealed.value) : undefined
  return parsed?.success === true
    ? ok(parsed.data)
    : fail({ kind: 'damaged', setAside: path, goodCopy: false })
}
