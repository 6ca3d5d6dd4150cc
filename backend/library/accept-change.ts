import { documentJson, readDocument } from '#core/article/document'
import { isLocked, type Article, type ArticleId, type DocumentJson } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { ArticleDesk } from './article-desk.ts'
import { sha256 } from './checksummed-json.ts'
import type { LibraryFolder } from './library-folder.ts'

export type Change = {
  readonly id: ArticleId
  readonly base: number
  readonly doc: DocumentJson
}

/** Takes a document into memory when it fits the schema and nobody else's change lies between. */
export async function acceptChange(
  library: LibraryFolder,
  desk: ArticleDesk,
  { id, base, doc }: Change,
): Promise<Result<Article, LibraryError>> {
  const open = await desk.open(id)
  if (!open.ok) return open
  const { low, refused } = open.value
  // What cannot be shown as a document must not be replaced by one.
  if (refused !== null) return fail({ kind: 'invalid-document', reason: refused.reason })
  const document = readDocument(doc)
  if (!document.ok) return fail({ kind: 'invalid-document', reason: document.error.reason })

  const standing = low.data
  const json = documentJson(document.value)
  // The answer to an earlier sending was lost: it is here already.
  if (base < standing.revision && isSame(json, standing.doc)) return ok(standing)
  if (isLocked(standing)) return fail({ kind: 'locked' })
  if (base < standing.revision || base > standing.revision + LOST_WITH_A_PROCESS) {
    return fail({ kind: 'stale', revision: standing.revision })
  }
  const next = {
    ...standing,
    doc: json,
    revision: base + 1,
    updatedAt: library.clock.now().toISOString(),
  }
  desk.put(open.value, next)
  return ok(next)
}

function isSame(a: DocumentJson, b: DocumentJson): boolean {
  return sha256(JSON.stringify(a)) === sha256(JSON.stringify(b))
}

/**
 * A screen may be ahead of the disk by what a killed process had only in memory: a second at five
 * changes a second, and some. Further ahead, the library is another one, such as a restored backup.
 */
const LOST_WITH_A_PROCESS = 10
