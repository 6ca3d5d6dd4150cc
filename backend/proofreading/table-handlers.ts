import { fail, ok } from '#core/shared/result'
import type { Handlers } from '#bridge/contract'
import type { Parts } from '../parts.ts'

type TableChannel = 'proofreading:read-table' | 'proofreading:write-table'

/** The desk's words and people as tables: from a file, into a file. */
export function tableHandlers(_parts: Parts): Pick<Handlers, TableChannel> {
  return {
    'proofreading:read-table': () => Promise.resolve(fail({ kind: 'not-a-table' })),
    'proofreading:write-table': () => Promise.resolve(ok({ kind: 'cancelled' })),
  }
}
