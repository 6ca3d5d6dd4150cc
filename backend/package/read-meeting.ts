import { readDocument } from '#core/article/document'
import { isLocked } from '#core/article/article'
import { mergeComments, type MergedComments } from '#core/review/package/merge-comments'
import type { PackageError, RecordFate } from '#core/review/package/package-answers'
import type { CommonState } from '#core/review/package/package-parts'
import type { RecordEntry } from '#core/review/record'
import { fail, ok, type Result } from '#core/shared/result'
import type { Library } from '../library/library.ts'
import { contentHash } from '../review/review-of-article.ts'
import { readRecordLines } from '../review/record-lines.ts'
import type { PackageContent } from './package-file.ts'
import type { MergeAnswer } from './package-task.ts'
import { mergeInThread } from './package-thread.ts'
import type { Meeting, MergedArticle } from './take-in-package.ts'

/** What taking a package in would do, worked out and not done. */
export type Outlook =
  | { readonly becomes: 'new'; readonly entries: readonly RecordEntry[] }
  | { readonly becomes: 'nothing' }
  | {
      readonly becomes: 'merge'
      readonly merge: MergeAnswer
      readonly comments: MergedComments
      readonly merged: MergedArticle
      readonly record: RecordFate
      /** Lines of theirs that ours does not have. */
      readonly entries: readonly RecordEntry[]
    }

export async function outlookOf(
  content: PackageContent,
  library: Library,
  workersFolder: string,
): Promise<Result<Outlook, PackageError>> {
  const found = await library.meeting(content.article.id)
  if (!found.ok) return found
  const meeting = found.value
  if (meeting === null) {
    return ok({ becomes: 'new', entries: readRecordLines(content.record).entries })
  }
  if (isLocked(meeting.article)) return fail({ kind: 'locked' })
  const outlook = await merging(content, meeting, workersFolder)
  if (!outlook.ok || outlook.value.becomes !== 'merge') return outlook
  const isKnown = meeting.exchanges.some(({ identity }) => identity === content.identity)
  return isKnown && outlook.value.record !== 'taken' ? ok({ becomes: 'nothing' }) : outlook
}

async function merging(
  content: PackageContent,
  { article: ours, exchanges, record }: Meeting,
  workersFolder: string,
): Promise<Result<Outlook, PackageError>> {
  const theirs = content.article
  const base = commonState(content, exchanges) ?? ours
  const comments = mergeComments({
    base: base.comments,
    ours: ours.comments,
    theirs: theirs.comments,
  })
  const { packedBy, packedAt } = content.manifest
  const merge = await mergeInThread(
    {
      base: base.doc,
      ours: ours.doc,
      theirs: theirs.doc,
      packer: { by: packedBy, at: packedAt, prefix: content.identity.slice(0, 16) },
      newThreads: [...comments.newThreads],
    },
    workersFolder,
  )
  if (!merge.ok) return merge
  const { doc, conflicts } = merge.value
  const told = recordFate(content, record, merge.value)
  return ok({
    becomes: 'merge',
    merge: merge.value,
    comments,
    ...told,
    merged: {
      revision: ours.revision,
      doc,
      comments: comments.comments,
      takesRecord: told.record === 'taken',
      conflicts: conflicts.length,
    },
  })
}

/**
 * The newest state that both desks have had: of a package both know, else what theirs began with.
 * When there is none every difference is theirs to suggest, so nothing is lost.
 */
function commonState(
  { manifest, base, identity: own }: PackageContent,
  exchanges: Meeting['exchanges'],
): CommonState | null {
  const known = new Map(exchanges.map(({ identity, state }) => [identity, state]))
  const common = [...manifest.exchanged, own].findLast((identity) => known.has(identity))
  return (common === undefined ? undefined : known.get(common)) ?? base
}

/** Theirs is taken when it goes on where ours ends and its last line stands for this very text. */
function recordFate(
  { record: bytes }: PackageContent,
  ours: Meeting['record'],
  { doc }: MergeAnswer,
): { readonly record: RecordFate; readonly entries: readonly RecordEntry[] } {
  const theirs = readRecordLines(bytes)
  const shared = theirs.entries.findIndex(
    (entry, index) => JSON.stringify(entry) !== JSON.stringify(ours.entries[index]),
  )
  const entries = shared < 0 ? [] : theirs.entries.slice(shared)
  if (entries.length === 0) return { record: 'same', entries }
  const isWhole = theirs.chain.kind === 'whole' && ours.chain.kind === 'whole'
  const goesOn = shared === ours.entries.length
  const text = readDocument(doc)
  const isOfThisText = text.ok && theirs.entries.at(-1)?.content === contentHash(text.value)
  return { record: isWhole && goesOn && isOfThisText ? 'taken' : 'kept', entries }
}
