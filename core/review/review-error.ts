import { z } from 'zod'
import { PinError } from '#core/people/pin-error'
import { CheckResult } from './record.ts'

/** Why somebody may not do that to an article now. */
export const ReviewError = z.discriminatedUnion('kind', [
  ...PinError.options,
  /** The duty is not open at this stage, or the act does not fit it. */
  z.object({ kind: z.literal('not-open') }),
  z.object({ kind: z.literal('wrong-role') }),
  /** The same person signed `duty` of this article already. */
  z.object({ kind: z.literal('signed-already'), duty: z.string() }),
  z.object({ kind: z.literal('own-text') }),
  z.object({ kind: z.literal('checks-open'), checks: z.array(CheckResult) }),
  z.object({ kind: z.literal('outcome-not-allowed') }),
  z.object({ kind: z.literal('words-missing') }),
  /** The text changed after the signer last saw it. */
  z.object({ kind: z.literal('text-changed') }),
  z.object({ kind: z.literal('record-broken'), line: z.int().positive() }),
])
export type ReviewError = z.infer<typeof ReviewError>
