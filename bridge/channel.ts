import { z } from 'zod'

/** Turns what arrived into what was promised, or throws. */
export type Shape<Value> = { readonly parse: (arrived: unknown) => Value }

/** One question the renderer may ask: the shape of the question, the shape of the answer. */
export type Channel<Question = unknown, Answer = unknown> = {
  readonly question: Shape<Question>
  readonly answer: Shape<Answer>
}

/** Electron keeps only an error's message, so failures that matter cross as values. */
export function resultOf<Value extends z.ZodType, Failure extends z.ZodType>(
  value: Value,
  error: Failure,
) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error }),
  ])
}
