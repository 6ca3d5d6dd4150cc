import { ok } from '#core/shared/result'
import type { Handlers } from '#bridge/contract'
import type { Parts } from '../parts.ts'

type SetupChannel =
  | 'proofreading:setup'
  | 'proofreading:keep-rules'
  | 'proofreading:keep-lexicon'
  | 'proofreading:keep-roster'
  | 'proofreading:record'
  | 'proofreading:keep-record'

/** What the library keeps for proofreading: the desk's three files, and one record an article. */
export function setupHandlers({ library }: Parts): Pick<Handlers, SetupChannel> {
  return {
    'proofreading:setup': () => library().setup(),
    'proofreading:keep-rules': ({ rules }) => library().keepSetup('rules', rules),
    'proofreading:keep-lexicon': ({ lexicon }) => library().keepSetup('lexicon', lexicon),
    'proofreading:keep-roster': ({ roster }) => library().keepSetup('roster', roster),
    'proofreading:record': ({ id }) => library().proofRecord(id),
    'proofreading:keep-record': async ({ id, record }) => {
      const kept = await library().keepProofRecord(id, record)
      return kept.ok ? ok({}) : kept
    },
  }
}
