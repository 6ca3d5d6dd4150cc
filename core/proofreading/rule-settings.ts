import { z } from 'zod'
import { FindingClass } from './finding.ts'

/** What a desk changed about the rules we ship, by rule id: another class, or off. */
export const RuleSettings = z
  .object({
    format: z.literal(1),
    revision: z.int().nonnegative(),
    rules: z.record(z.string(), z.union([FindingClass, z.literal('off')])).readonly(),
  })
  .readonly()
export type RuleSettings = z.infer<typeof RuleSettings>

export const SHIPPED_SETTINGS: RuleSettings = { format: 1, revision: 0, rules: {} }
