import { fieldText } from '#core/article/article-text'
import { readDocument } from '#core/article/document'
import type {
  MergeReport,
  PackageError,
  PackagePreview,
} from '#core/review/package/package-answers'
import { ok, type Result } from '#core/shared/result'
import type { Library } from '../library/library.ts'
import type { PackageContent } from './package-file.ts'
import { outlookOf, type Outlook } from './read-meeting.ts'

export function previewOf(content: PackageContent, outlook: Outlook): PackagePreview {
  const { manifest, article } = content
  const doc = readDocument(article.doc)
  const merging = outlook.becomes === 'merge' ? outlook : undefined
  const entries = article.comments.reduce((sum, thread) => sum + thread.entries.length, 0)
  return {
    id: article.id,
    title: doc.ok ? fieldText(doc.value, 'title') : manifest.title,
    packedBy: manifest.packedBy,
    packedAt: manifest.packedAt,
    becomes: outlook.becomes,
    theirs: merging?.merge.changed.theirs ?? 0,
    ours: merging?.merge.changed.ours ?? 0,
    conflicts: merging?.merge.conflicts.length ?? 0,
    newComments: merging?.comments.newEntries ?? (outlook.becomes === 'new' ? entries : 0),
    newEntries: outlook.becomes === 'nothing' ? 0 : outlook.entries.length,
  }
}

/** How often it is worked out anew because somebody wrote on meanwhile. */
const TRIES = 4

/** Works out and does; an article in the waste bin comes back to the desk for it. */
export async function takeIn(
  content: PackageContent,
  library: Library,
  workersFolder: string,
): Promise<Result<MergeReport, PackageError>> {
  for (let tries = 1; ; tries += 1) {
    // oxlint-disable no-await-in-loop -- one after the other: each needs the one before
    const outlook = await outlookOf(content, library, workersFolder)
    if (!outlook.ok) return outlook
    const done = await doIt(content, library, outlook.value)
    // oxlint-enable no-await-in-loop
    const isStale = !done.ok && done.error.kind === 'stale'
    if (!isStale || tries === TRIES) return done
  }
}

async function doIt(
  content: PackageContent,
  library: Library,
  outlook: Outlook,
): Promise<Result<MergeReport, PackageError>> {
  const { id } = content.article
  const nothing = { id, suggestions: 0, conflicts: [], record: 'same', theirEntries: [] } as const
  if (outlook.becomes === 'nothing') return ok({ ...nothing, becomes: 'nothing' })
  if (outlook.becomes === 'new') {
    const created = await library.takeInNew(content)
    return created.ok ? ok({ ...nothing, becomes: 'new' }) : created
  }
  const isBinned = library.rows().some((row) => row.id === id && row.trashedAt !== null)
  const back = isBinned ? await library.restore([id]) : ok([])
  if (!back.ok) return back
  const taken = await library.takeInMerged(content, outlook.merged)
  if (!taken.ok) return taken
  const { merge, record, entries } = outlook
  return ok({
    id,
    becomes: 'merge',
    suggestions: merge.suggestions,
    conflicts: merge.conflicts,
    record,
    theirEntries: record === 'kept' ? [...entries] : [],
  })
}
