import type { Handlers } from '#bridge/contract'
import type { Parts } from '../parts.ts'
import { runHandlers } from './run-handlers.ts'
import { setupHandlers } from './setup-handlers.ts'
import { tableHandlers } from './table-handlers.ts'

type Proofreading = Extract<keyof Handlers, `proofreading:${string}`>

/** Everything about proofreading that needs the library or a file. */
export function proofreadingHandlers(parts: Parts): Pick<Handlers, Proofreading> {
  return { ...setupHandlers(parts), ...tableHandlers(parts), ...runHandlers(parts) }
}
