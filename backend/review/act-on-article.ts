import type { ArticleId } from '#core/article/article'
import { articleCharacterCount } from '#core/article/character-count'
import type { Profile, ProfileId } from '#core/people/profile'
import type { RecordEvent, Signer } from '#core/review/record'
import { dutyOf, judged, refusalOf, waiverFor, type ActFacts } from '#core/review/refusal-of'
import type { ReviewError } from '#core/review/review-error'
import type { ReviewAct, ReviewState } from '#core/review/review-state'
import { standingOf } from '#core/review/standing-of'
import { writersOf } from '#core/review/writers'
import { assertNever } from '#core/shared/assert'
import { fail, ok, type Result } from '#core/shared/result'
import type { VersionShelf } from '../history/version-shelf.ts'
import type { ArticleDesk } from '../library/article-desk.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import type { OpenArticle } from '../library/open-article.ts'
import { checkPin } from '../people/check-pin.ts'
import { correctionsSince } from './corrections-since.ts'
import type { OpenFindings } from './findings-in-turns.ts'
import { appendEntry, nextEntry } from './record-file.ts'
import { reviewOf, type Reviewed } from './review-of-article.ts'
import { withStage } from './stage-of-record.ts'

export type AskedAct = {
  readonly id: ArticleId
  readonly person: ProfileId
  readonly pin: string | null
  /** Hash of the text that the person has before them. */
  readonly content: string
  readonly act: ReviewAct
}

/** What reviewing an article takes beside the library's folder. */
export type ReviewParts = {
  readonly desk: ArticleDesk
  readonly shelf: VersionShelf
  readonly findings: OpenFindings
}

/**
 * Writes what somebody did into the record, when the rules let them. The record decides: the stage
 * in the article's details and the version on the shelf follow it.
 */
export async function actOnArticle(
  library: LibraryFolder,
  parts: ReviewParts,
  asked: AskedAct,
): Promise<Result<ReviewState, ReviewError>> {
  const { id, person, pin } = asked
  const profile = await checkPin(library, person, pin)
  if (!profile.ok) return profile
  const acted = await library.exclusively(id, async () => {
    const open = await parts.desk.open(id)
    if (!open.ok) return open
    const saved = await parts.desk.saveHere(open.value)
    if (!saved.ok) return saved
    return actHere({ library, parts, open: open.value }, asked, signerOf(profile.value))
  })
  if (acted.ok) library.announce('review:changed', { id, state: acted.value })
  return acted
}

type Here = {
  readonly library: LibraryFolder
  readonly parts: ReviewParts
  readonly open: OpenArticle
}

async function actHere(
  here: Here,
  { act, content: seen }: AskedAct,
  signer: Signer,
): Promise<Result<ReviewState, ReviewError>> {
  const { library, parts, open } = here
  const reviewed = await reviewOf(library, open.low.data, parts.findings)
  if (!reviewed.ok) return reviewed
  const { article, doc, process, record, state } = reviewed.value
  if (record.chain.kind === 'broken') {
    return fail({ kind: 'record-broken', line: record.chain.line })
  }
  const facts = { ...state, process, signer, writers: writersOf(doc, article), seen }
  const refusal = refusalOf(act, facts)
  if (refusal !== null) return fail(refusal)
  const corrections =
    act.kind === 'sign' ? await correctionsSince(library, reviewed.value, signer.name) : 0
  // Typing goes on meanwhile.
  if (open.low.data.doc !== article.doc) return fail({ kind: 'text-changed' })
  const event = eventOf(act, facts, { doc, corrections })
  return write(here, reviewed.value, { event, signer })
}

/** A change that comes while a release is written finds the text locked already. */
async function write(
  { library, parts: { desk, shelf }, open }: Here,
  { process, record, state }: Reviewed,
  { event, signer }: { readonly event: RecordEvent; readonly signer: Signer },
): Promise<Result<ReviewState, ReviewError>> {
  const at = library.clock.now().toISOString()
  const entry = nextEntry(record, { at, by: signer, content: state.content, event })
  const standing = standingOf([...record.entries, entry], process)
  const { stage } = open.low.data.details
  const signed = withStage(open.low.data, standing.stage)
  if (stage !== standing.stage) desk.put(open, signed)
  const appended = await appendEntry(library, open.id, { record, entry })
  if (!appended.ok) {
    if (stage !== standing.stage) desk.put(open, withStage(open.low.data, stage))
    return appended
  }

  await desk.saveHere(open)
  if (KEEPS_A_VERSION.has(event.kind)) {
    const cause = event.kind === 'reopened' ? 'reopened' : 'stage'
    const kept = await shelf.keep(signed, { cause, name: '', by: signer.name })
    if (!kept.ok) library.note(`version of ${open.id}: ${kept.error.kind}`)
  }
  const { entries, chain } = appended.value
  return ok({ ...state, entries, chain, standing })
}

const KEEPS_A_VERSION: ReadonlySet<RecordEvent['kind']> = new Set([
  'submitted',
  'signed',
  'reopened',
  'resumed',
])

function signerOf({ id, name, role, unit }: Profile): Signer {
  return { id, name, role, unit }
}

/** What the text says of the work that was done on it. */
type Work = Pick<Reviewed, 'doc'> & { readonly corrections: number }

function eventOf(act: ReviewAct, facts: ActFacts, work: Work): RecordEvent {
  switch (act.kind) {
    case 'submit':
      return { kind: 'submitted' }
    case 'sign':
      return signedEvent(act, facts, work)
    case 'reopen':
      return {
        kind: 'reopened',
        reason: act.reason.trim(),
        to: facts.process.rounds[0]?.stage ?? 'draft',
      }
    case 'resume':
      return { kind: 'resumed', reason: act.reason.trim() }
    case 'publish':
      return { kind: 'published', edition: act.edition, page: act.page.trim() }
    case 'unpublish':
      return { kind: 'unpublished', reason: act.reason.trim() }
    default:
      return assertNever(act)
  }
}

function signedEvent(
  act: Extract<ReviewAct, { kind: 'sign' }>,
  facts: ActFacts,
  { doc, corrections }: Work,
): RecordEvent {
  const duty = dutyOf(facts.process, act.duty)
  if (duty === undefined) throw new RangeError('only an open duty is signed')
  const { stage } = facts.standing
  return {
    kind: 'signed',
    duty: duty.id,
    dutyKind: duty.kind,
    dutyName: duty.name,
    stage,
    outcome: act.outcome,
    opinion: act.opinion.trim(),
    corrections,
    characters: articleCharacterCount(doc),
    checks: [...judged(facts.checks, duty)],
    waiver: waiverFor(act, facts),
  }
}
