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
  let sum = FNV_OFFSET
  for (const character of name) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), FNV_PRIME)
  // The low bits of names that differ in one character differ least.
  return ((sum >>> 13) % PERSON_COLOURS) + 1
}

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
