import type { Article, ArticleId } from '#core/article/article'
import { fieldText } from '#core/article/article-text'
import { readDocument } from '#core/article/document'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { ArticleDesk } from '../library/article-desk.ts'
import { sha256 } from '../library/checksummed-json.ts'
import { attempt } from '../library/disk-failure.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import { articlePath } from '../library/article-folder.ts'
import { photosOf } from '../library/photos-of.ts'
import { recordOf } from '../review/record-file.ts'
import { exchangesOf, keepExchange } from './exchanges.ts'
import type { PackageParts } from './package-file.ts'
import { recordExchange } from './record-exchange.ts'

/** All of a package but the photos' bytes; `media` names those. */
export type PackedArticle = {
  readonly parts: Omit<PackageParts, 'photos'>
  readonly media: readonly string[]
}

/** Remembers what goes out, so that what comes back is merged against just that. */
export function packArticle(
  library: LibraryFolder,
  desk: ArticleDesk,
  id: ArticleId,
): Promise<Result<PackedArticle, LibraryError>> {
  return library.exclusively(id, async () => {
    const open = await desk.open(id)
    if (!open.ok) return open
    const saved = await desk.saveHere(open.value)
    if (!saved.ok) return saved
    const path = articlePath(library, id)
    const packed = await attempt(path, () => pack(library, open.value.low.data))
    return packed.ok ? packed.value : packed
  })
}

async function pack(
  library: LibraryFolder,
  article: Article,
): Promise<Result<PackedArticle, LibraryError>> {
  const doc = readDocument(article.doc)
  if (!doc.ok) return fail({ kind: 'invalid-document', reason: doc.error.reason })
  const { id } = article
  const bytes = Buffer.from(JSON.stringify(article))
  const identity = sha256(bytes)
  const exchanges = await exchangesOf(library, id)
  const recorded = await recordExchange(library, article, { kind: 'packed', package: identity })
  if (!recorded.ok) return recorded
  const record = await recordOf(library, id)
  if (!record.ok) return record

  const at = library.clock.now().toISOString()
  const { doc: json, comments } = article
  await keepExchange(library, id, { identity, way: 'out', at, state: { doc: json, comments } })
  return ok({
    media: [...new Set(photosOf(doc.value))],
    parts: {
      id,
      title: fieldText(doc.value, 'title'),
      packedBy: library.person(),
      packedAt: at,
      exchanged: exchanges.slice(-1000).map((exchange) => exchange.identity),
      article: bytes,
      base: exchanges.findLast(({ way }) => way === 'in')?.state ?? null,
      record: record.value.bytes ?? new Uint8Array(),
    },
  })
}
