import { z } from 'zod'
import { Role } from '#core/people/profile'

/** What is looked at before somebody may sign. */
export const CheckName = z.enum([
  /** No open finding of class error. */
  'errors',
  /** The headline-first pass is done. */
  'headlines',
  'suggestions',
  'comments',
  /** Every photo has a caption. */
  'captions',
  /** No open finding of the roster's rules, and people are in the roster. */
  'roster',
])
export type CheckName = z.infer<typeof CheckName>

/** 必须, 建议, 关闭. A required one keeps anybody from passing the article on. */
export const CheckLevel = z.enum(['required', 'advised', 'off'])
export type CheckLevel = z.infer<typeof CheckLevel>

/** 通过, 退改, 待用, 退稿. */
export const Outcome = z.enum(['pass', 'return', 'hold', 'reject'])
export type Outcome = z.infer<typeof Outcome>

/** The rounds there can be, in their order; a stage each. */
export const RoundStage = z.enum(['first-review', 'second-review', 'final-review'])
export type RoundStage = z.infer<typeof RoundStage>

export const DutyKind = z.enum(['review', 'proofreading', 'release'])
export type DutyKind = z.infer<typeof DutyKind>

/** One sign-off that the process asks for. */
export const Duty = z
  .object({
    /** Stays the same when the desk gives it another name: records refer to it. */
    id: z.string().regex(/^[a-z0-9-]{1,40}$/u),
    kind: DutyKind,
    /** What the desk calls it; '' is our own word for it. */
    name: z.string().max(20),
    /** Who may sign; empty is everybody. */
    roles: z.array(Role).max(10).readonly(),
    outcomes: z.array(Outcome).min(1).max(4).readonly(),
    checks: z.record(CheckName, CheckLevel).readonly(),
  })
  .readonly()
export type Duty = z.infer<typeof Duty>

export const Round = z
  .object({ stage: RoundStage, duties: z.array(Duty).min(1).max(6).readonly() })
  .readonly()
export type Round = z.infer<typeof Round>

/** What a small office is let off, in writing; it is named in every record made under it. */
export const Waiver = z
  .object({
    by: z.string().min(1).max(40),
    at: z.iso.datetime(),
    reason: z.string().trim().min(1).max(400),
    /** One person may give two sign-offs on an article; somebody may sign what they wrote. */
    allows: z
      .array(z.enum(['two-sign-offs', 'own-text']))
      .min(1)
      .max(2)
      .readonly(),
  })
  .readonly()
export type Waiver = z.infer<typeof Waiver>

/** 三审三校 as this desk does it. */
export const Process = z
  .object({
    format: z.literal(1),
    revision: z.int().nonnegative(),
    rounds: z.array(Round).min(1).max(3).readonly(),
    release: Duty,
    waiver: Waiver.nullable(),
  })
  .readonly()
export type Process = z.infer<typeof Process>
