import { z } from 'zod'
import { CalendarDay, Stage } from '#core/article/article'
import { ProfileId, Role } from '#core/people/profile'
import { CheckLevel, CheckName, DutyKind, Outcome } from './process.ts'

/** Who signed, as they were then. */
export const Signer = z
  .object({ id: ProfileId, name: z.string().min(1).max(20), role: Role, unit: z.string().max(40) })
  .readonly()
export type Signer = z.infer<typeof Signer>

/** What a check had left open when somebody signed. */
export const CheckResult = z
  .object({ check: CheckName, level: CheckLevel, left: z.int().nonnegative() })
  .readonly()
export type CheckResult = z.infer<typeof CheckResult>

const Words = z.string().max(2000)
const Needed = z.string().trim().min(1).max(2000)
const Hash = z.string().regex(/^[0-9a-f]{64}$/u)

const SignedFields = {
  duty: z.string().max(40),
  dutyKind: DutyKind,
  /** What the duty was called then. */
  dutyName: z.string().max(20),
  stage: Stage,
  outcome: Outcome,
  opinion: Needed,
  /** Suggestions this person made since they signed last, or since the first submission. */
  corrections: z.int().nonnegative(),
  characters: z.int().nonnegative(),
  checks: z.array(CheckResult).readonly(),
  /** The reason of the waiver that it was signed under; '' for none. */
  waiver: Words,
}

/** What happened. */
export const RecordEvent = z.discriminatedUnion('kind', [
  /** 送审: the draft goes into the first round. */
  z.object({ kind: z.literal('submitted') }),
  z.object({ kind: z.literal('signed'), ...SignedFields }),
  /** After the release: the text may be changed again and every round that follows is to be signed. */
  z.object({ kind: z.literal('reopened'), reason: Needed, to: Stage }),
  /** 待用 or 退稿 taken back: the article is a draft again. */
  z.object({ kind: z.literal('resumed'), reason: Needed }),
  z.object({
    kind: z.literal('published'),
    edition: CalendarDay,
    page: z.string().trim().min(1).max(20),
  }),
  z.object({ kind: z.literal('unpublished'), reason: Needed }),
  /** 送审包 made or taken back in; `package` is the SHA-256 of the article in it. */
  z.object({ kind: z.literal('packed'), package: Hash }),
  z.object({ kind: z.literal('merged'), package: Hash, conflicts: z.int().nonnegative() }),
])
export type RecordEvent = z.infer<typeof RecordEvent>

/**
 * One line of `audit.ndjson`. `content` is the hash of the text as it stood (see `signedContent`);
 * `previous` is the hash of the line before, 64 zeros for the first.
 */
export const RecordEntry = z
  .object({
    number: z.int().positive(),
    at: z.iso.datetime(),
    by: Signer,
    content: Hash,
    event: RecordEvent,
    previous: Hash,
  })
  .readonly()
export type RecordEntry = z.infer<typeof RecordEntry>

/** Whether every line is what was written, in the order it was written. */
export const Chain = z.discriminatedUnion('kind', [
  /**
   * `fingerprint` is the hash of the last line, '' for an empty record. `torn`: behind it lies the
   * beginning of a line that a crash, or somebody, cut off; it counts for nothing.
   */
  z.object({
    kind: z.literal('whole'),
    fingerprint: z.string(),
    torn: z.literal(true).optional(),
  }),
  /** `line` counts from 1; what stands before it is as it was written. */
  z.object({ kind: z.literal('broken'), line: z.int().positive() }),
])
export type Chain = z.infer<typeof Chain>
