import { PERSON_COLOURS } from '#core/people/profile'
import { usePeople } from '../people/people-state.ts'

/**
 * One of the colours that people are told apart by, from 1: what the person's profile says, and for
 * a name that nobody here has the same at every desk.
 */
export function personColour(name: string): number {
  const { profiles } = usePeople.getState().people
  return profiles.find((profile) => profile.name === name)?.colour ?? colourOfName(name)
}

function colourOfName(name: string): number {
  let sum = 0
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521
  return (sum % PERSON_COLOURS) + 1
}
