import type { Node } from 'prosemirror-model'
import { readDocument } from '#core/article/document'
import { correctionsBy } from '#core/review/corrections'
import { readVersion, versionNumbers, versionPath } from '../history/version-files.ts'
import { attempt } from '../library/disk-failure.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import type { Reviewed } from './review-of-article.ts'

/**
 * How many suggestions somebody made since they signed last, or since the article was submitted for
 * the first time; also those that were accepted or rejected meanwhile.
 */
export async function correctionsSince(
  library: LibraryFolder,
  { article, doc, record }: Reviewed,
  by: string,
): Promise<number> {
  const own = record.entries.findLast(
    (entry) => entry.event.kind === 'signed' && entry.by.name === by,
  )
  const since = (own ?? record.entries[0])?.at ?? ''
  const docs: Node[] = [doc]
  const numbers = await attempt(versionPath(library, article.id, 0), () =>
    versionNumbers(library, article.id),
  )
  for (const number of numbers.ok ? numbers.value.toReversed() : []) {
    // oxlint-disable-next-line no-await-in-loop -- newest first, until they are old enough
    const version = await readVersion(library, article.id, number)
    if (!version.ok) continue
    if (version.value.at < since) break
    const kept = readDocument(version.value.doc)
    if (kept.ok) docs.push(kept.value)
  }
  return correctionsBy(docs, by, since)
}
