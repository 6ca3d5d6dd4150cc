import { documentJson, readDocument } from '#core/article/document'
import { withBodyChange, type TextChange } from '#core/article/text-change'
import { isLocked, type Article, type DocumentJson } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { ArticleDesk } from './article-desk.ts'
import { sha256 } from './checksummed-json.ts'
import type { LibraryFolder } from './library-folder.ts'

/** Takes a document into memory when it fits the schema and nobody else's change lies between. */
export async function acceptChange(
  library: LibraryFolder,
  desk: ArticleDesk,
  change: TextChange,
): Promise<Result<Article, LibraryError>> {
  const { base } = change
  const open = await desk.open(change.id)
  if (!open.ok) return open
  const { low, refused } = open.value
  // What cannot be shown as a document must not be replaced by one.
  if (refused !== null) return fail({ kind: 'invalid-document', reason: refused.reason })
  const standing = low.data
  const whole = wholeText(standing, change)
  if (!whole.ok) return whole
  const document = readDocument(whole.value)
  if (!document.ok) return fail({ kind: 'invalid-document', reason: document.error.reason })

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

/** A change of the body is one of the very text that stands here, or it is stale. */
function wholeText(
  { doc, revision }: Article,
  change: TextChange,
): Result<DocumentJson, LibraryError> {
  if ('doc' in change) return ok(change.doc)
  if (change.base !== revision || change.onto !== textName(doc)) {
    return fail({ kind: 'stale', revision })
  }
  const whole = withBodyChange(doc, change.body)
  if (whole !== undefined) return ok(whole)
  return fail({ kind: 'invalid-document', reason: 'a change of blocks that are not there' })
}

function isSame(a: DocumentJson, b: DocumentJson): boolean {
  return textName(a) === textName(b)
}

/** Documents never change, so each is named once. */
const names = new WeakMap<DocumentJson, string>()

/** What a document is called between screen and library: equal texts have equal names. */
export function textName(doc: DocumentJson): string {
  const name = names.get(doc) ?? sha256(JSON.stringify(doc))
  names.set(doc, name)
  return name
}

/**
 * A screen may be ahead of the disk by what a killed process had only in memory: a second at five
 * changes a second, and some. Further ahead, the library is another one, such as a restored backup.
 */
const LOST_WITH_A_PROCESS = 10
