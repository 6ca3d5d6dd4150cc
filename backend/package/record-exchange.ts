import type { Article } from '#core/article/article'
import { readDocument } from '#core/article/document'
import type { LibraryError } from '#core/article/library-error'
import type { RecordEvent } from '#core/review/record'
import { ok, type Result } from '#core/shared/result'
import type { LibraryFolder } from '../library/library-folder.ts'
import { readPeople } from '../people/stored-people.ts'
import { appendEntry, nextEntry, recordOf } from '../review/record-file.ts'
import { contentHash } from '../review/review-of-article.ts'

/**
 * A line in the record of an article that is on its way. Nothing is written for a draft that was
 * never submitted, for a broken record, or while nobody at the desk is known by name.
 */
export async function recordExchange(
  library: LibraryFolder,
  article: Article,
  event: Extract<RecordEvent, { readonly kind: 'packed' | 'merged' }>,
): Promise<Result<unknown, LibraryError>> {
  const record = await recordOf(library, article.id)
  if (!record.ok) return record
  const { entries, chain } = record.value
  const last = entries.at(-1)?.event
  if (entries.length === 0 || chain.kind === 'broken') return ok(null)
  if (last?.kind === event.kind && last.package === event.package) return ok(null)
  const people = await readPeople(library)
  if (!people.ok) return people
  const by = people.value.profiles.find(({ name }) => name === library.person())
  const doc = readDocument(article.doc)
  if (by === undefined || !doc.ok) return ok(null)
  const { id, name, role, unit } = by
  const at = library.clock.now().toISOString()
  const content = contentHash(doc.value)
  const entry = nextEntry(record.value, { at, by: { id, name, role, unit }, content, event })
  return appendEntry(library, article.id, { record: record.value, entry })
}
