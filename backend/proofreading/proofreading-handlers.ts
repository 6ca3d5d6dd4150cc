import { EMPTY_RECORD } from '#core/proofreading/proof-record'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import { fail, ok } from '#core/shared/result'
import type { Handlers } from '#bridge/contract'
import type { Parts } from '../parts.ts'
import { runHandlers } from './run-handlers.ts'

type Proofreading = Extract<keyof Handlers, `proofreading:${string}`>

export function proofreadingHandlers(parts: Parts): Pick<Handlers, Proofreading> {
  return {
    ...runHandlers(parts),
    'proofreading:setup': () => Promise.resolve(ok(SHIPPED_SETUP)),
    'proofreading:keep-rules': () => Promise.resolve(ok(SHIPPED_SETUP)),
    'proofreading:keep-lexicon': () => Promise.resolve(ok(SHIPPED_SETUP)),
    'proofreading:keep-roster': () => Promise.resolve(ok(SHIPPED_SETUP)),
    'proofreading:read-table': () => Promise.resolve(fail({ kind: 'not-a-table' })),
    'proofreading:write-table': () => Promise.resolve(ok({ kind: 'cancelled' })),
    'proofreading:record': () => Promise.resolve(ok(EMPTY_RECORD)),
    'proofreading:keep-record': () => Promise.resolve(ok({})),
  }
}
