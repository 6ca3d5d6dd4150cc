import type { Node } from 'prosemirror-model'
import type { Article } from '#core/article/article'
import { readDocument } from '#core/article/document'
import type { LibraryError } from '#core/article/library-error'
import { proofArticleOf } from '#core/proofreading/proof-article-of'
import { checksOf } from '#core/review/checks'
import type { Process } from '#core/review/process'
import type { ReviewState } from '#core/review/review-state'
import { signedContent } from '#core/review/signed-content'
import type { Standing } from '#core/review/standing'
import { standingOf } from '#core/review/standing-of'
import { fail, ok, type Result } from '#core/shared/result'
import { sha256 } from '../library/checksummed-json.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import { readSetup } from '../proofreading/desk-setup.ts'
import { readRecordHere } from '../proofreading/record-of-article.ts'
import type { OpenFindings } from './findings-in-turns.ts'
import { readProcess } from './process-file.ts'
import { recordOf, type StandingRecord } from './record-file.ts'
import type { RecordReading } from './record-lines.ts'

/** Everything there is to know of an article's review, as it stands. */
export type Reviewed = {
  readonly article: Article
  readonly doc: Node
  readonly process: Process
  readonly record: StandingRecord
  readonly state: ReviewState
}

/** For work that has the article to itself. */
export async function reviewOf(
  library: LibraryFolder,
  article: Article,
  findings: OpenFindings,
): Promise<Result<Reviewed, LibraryError>> {
  const document = readDocument(article.doc)
  if (!document.ok) return fail({ kind: 'invalid-document', reason: document.error.reason })
  const process = await readProcess(library)
  if (!process.ok) return process
  const record = await recordOf(library, article.id)
  if (!record.ok) return record
  const checks = await checksNow(library, { article, doc: document.value }, findings)
  if (!checks.ok) return checks

  const doc = document.value
  const found = { article, doc, process: process.value, record: record.value }
  const { entries, chain } = record.value
  const standing = standingIn(record.value, article, process.value)
  const content = contentHash(doc)
  return ok({ ...found, state: { entries, chain, standing, content, checks: checks.value } })
}

export function contentHash(doc: Node): string {
  return sha256(signedContent(doc))
}

/** A broken record frees no text: the copy of its stage says whether it was locked. */
export function standingIn(
  { entries, chain }: RecordReading,
  { details }: Pick<Article, 'details'>,
  process: Process,
): Standing {
  const standing = standingOf(entries, process)
  if (chain.kind === 'whole') return standing
  const { stage } = details
  return { ...standing, stage, isLocked: standing.isLocked || stage === 'signed-off' }
}

/** What proofreading remembers of an article says which findings it was decided to leave. */
async function checksNow(
  library: LibraryFolder,
  { article: { id, details, comments }, doc }: Pick<Reviewed, 'article' | 'doc'>,
  findings: OpenFindings,
): Promise<Result<ReviewState['checks'], LibraryError>> {
  const setup = await readSetup(library)
  if (!setup.ok) return setup
  const record = await readRecordHere(library, id)
  if (!record.ok) return record
  const article = proofArticleOf(doc, details)
  const open = await findings(article, setup.value, record.value.ignored)
  const hasRoster = setup.value.roster.people.length > 0
  const checked = { doc, comments, article, findings: open, record: record.value, hasRoster }
  return ok(checksOf(checked))
}
