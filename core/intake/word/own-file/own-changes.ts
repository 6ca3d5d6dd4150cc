import type { Change } from '#core/article/change'
import { countStretches, type Sayings } from '../stretches.ts'

type Changes = Parameters<ReturnType<typeof countStretches>['piece']>[0]

/** Who changed something about a piece of text, as suggestions of ours. */
export type OwnSayings = Readonly<Record<'inserted' | 'deleted' | 'formatted', Change | undefined>>

/** Suggestions under ids of our own; asked once for every piece, in the order of the text. */
export type OwnChanges = { readonly of: (changes: Changes) => OwnSayings }

/**
 * A date of ours has fractions of a second, and what one person did at one such moment is one
 * suggestion, wherever its pieces stand. Other programs write whole seconds or minutes: of theirs,
 * only what touches is one.
 */
export function ownChanges(moment: (at: string) => string, newId: () => string): OwnChanges {
  const stretches = countStretches((at) => at)
  const ids = new Map<string, string>()
  const changeOf = (said: Sayings['inserted']): Change | undefined => {
    if (said === undefined) return undefined
    const key = OURS.test(said.at) ? `${said.by}\n${said.at}` : String(said.stretch)
    const id = ids.get(key) ?? newId()
    ids.set(key, id)
    return { id, by: said.by, at: moment(said.at) }
  }
  return {
    of: (changes) => {
      const { inserted, deleted, formatted } = stretches.piece(changes)
      return {
        inserted: changeOf(inserted),
        deleted: changeOf(deleted),
        formatted: changeOf(formatted),
      }
    },
  }
}

const OURS = /\.\d{3,}Z$/u
