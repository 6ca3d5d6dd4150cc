import { z } from 'zod'
import { Stage } from '#core/article/article'
import { Outcome } from './process.ts'
import { Signer } from './record.ts'

/** One duty of the process as it stands on this article. */
export const DutyStanding = z
  .object({
    duty: z.string(),
    /** The sign-off that counts now; null while it is open or was undone by a return. */
    signed: z
      .object({ by: Signer, at: z.iso.datetime(), outcome: Outcome, entry: z.int().positive() })
      .readonly()
      .nullable(),
    isOpen: z.boolean(),
  })
  .readonly()
export type DutyStanding = z.infer<typeof DutyStanding>

/** Where an article stands, derived from its record and from nothing else. */
export const Standing = z
  .object({
    stage: Stage,
    duties: z.array(DutyStanding).readonly(),
    /** The text may not be changed: it was released. */
    isLocked: z.boolean(),
    /** Who sent it back last, when it is a draft for that reason. */
    returned: z
      .object({ by: Signer, at: z.iso.datetime(), opinion: z.string() })
      .readonly()
      .nullable(),
    published: z.object({ edition: z.string(), page: z.string() }).readonly().nullable(),
    /** Number of the newest release in the record; what changed since is shown against it. */
    released: z.int().positive().nullable(),
  })
  .readonly()
export type Standing = z.infer<typeof Standing>
