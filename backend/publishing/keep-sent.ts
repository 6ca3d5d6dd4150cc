import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import type { CommonState } from '#core/review/package/package-parts'
import type { Result } from '#core/shared/result'
import { articlePath } from '../library/article-folder.ts'
import { attempt } from '../library/disk-failure.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import { keepExchange } from '../package/exchanges.ts'

/** An article as it stood in a Word file that went out; `text` is what that file is known by. */
export type SentArticle = {
  readonly id: ArticleId
  readonly text: string
  readonly state: CommonState
}

/** Remembers what went out, as for a package: what comes back is merged against just that. */
export async function keepSent(
  library: LibraryFolder,
  { id, text, state }: SentArticle,
): Promise<Result<unknown, LibraryError>> {
  const at = library.clock.now().toISOString()
  return library.exclusively(id, () =>
    attempt(articlePath(library, id), () =>
      keepExchange(library, id, { identity: text, way: 'out', at, state }),
    ),
  )
}
