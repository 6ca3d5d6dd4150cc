import { ok } from '#core/shared/result'
import type { Handlers } from '#bridge/contract'
import type { Parts } from '../parts.ts'

type RunChannel = 'proofreading:run' | 'proofreading:cancel' | 'proofreading:report'

/** Proofreading many articles, and the report of it as a file. */
export function runHandlers(_parts: Parts): Pick<Handlers, RunChannel> {
  return {
    'proofreading:run': () => Promise.resolve(ok(null)),
    'proofreading:cancel': () => Promise.resolve({}),
    'proofreading:report': () => Promise.resolve(ok({ kind: 'cancelled' })),
  }
}
