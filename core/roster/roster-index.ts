import { isSameShape } from './same-shape.ts'
import { isSameSound } from './same-sound.ts'
import type { Person, Roster } from './roster.ts'

/** A roster made ready to be looked up at every character of a text. */
export type RosterIndex = {
  readonly people: readonly Person[]
  /** The longest name of the roster that stands at a place. */
  readonly nameAt: (text: string, place: number) => Named | undefined
  /**
   * Names that differ from the characters at a place in one that sounds or looks the same. Where no
   * title can end just before, the surname must be right and two characters are too few.
   */
  readonly nearAt: (text: string, place: number, length: number) => readonly Near[]
  readonly lengths: readonly number[]
}

export type Named = { readonly name: string; readonly people: readonly Person[] }

export type Near = Named & {
  readonly likeness: 'sound' | 'shape'
  /** Which character differs, from 0. */
  readonly at: number
}

export function rosterIndex({ people }: Roster): RosterIndex {
  const named = new Map<string, Person[]>()
  for (const person of people) {
    const known = named.get(person.name)
    if (known === undefined) named.set(person.name, [person])
    else known.push(person)
  }
  const lengths = [...new Set([...named.keys()].map(({ length }) => length))].toSorted(
    (a, b) => b - a,
  )
  const first = unitsOf([...named.keys()].map((name) => name.slice(0, 1)))
  const near = nearNames([...named.keys()])
  const called = (name: string): Named => ({ name, people: named.get(name) ?? [] })

  return {
    people,
    lengths,
    nameAt: (text, place) => {
      if (first[text.charCodeAt(place)] !== 1) return undefined
      for (const length of lengths) {
        const name = text.slice(place, place + length)
        if (named.has(name)) return called(name)
      }
      return undefined
    },
    nearAt: (text, place, length) => {
      const isAfterTitle = place > 0 && LAST_OF_TITLE[text.charCodeAt(place - 1)] === 1
      if (!isAfterTitle && (length < 3 || first[text.charCodeAt(place)] !== 1)) return []
      return near(text, { place, length, from: isAfterTitle ? 0 : 1 }).map((one) => ({
        ...one,
        ...called(one.name),
      }))
    },
  }
}

type NearName = { readonly name: string; readonly likeness: Near['likeness']; readonly at: number }

/** The first character that may differ is `from`. */
type Window = { readonly place: number; readonly length: number; readonly from: number }

/** What titles of office end in: 书记, 区长, 主席, 主任, 常委, 政委, 专员. */
const LAST_OF_TITLE = unitsOf(Array.from('记长席任委员理'))

/** A set of UTF-16 units that is asked at every character. */
function unitsOf(characters: readonly string[]): Uint8Array {
  const units = new Uint8Array(0x10000)
  for (const character of characters) units[character.charCodeAt(0)] = 1
  return units
}

/** Every name is found under each of its keys: itself with one character left open. */
function nearNames(names: readonly string[]) {
  const open = new Map<number, string[]>()
  for (const name of names.filter((one) => HAN_NAME.test(one))) {
    for (let at = 0; at < name.length; at += 1) {
      const key = keyOf(name, { place: 0, length: name.length, at })
      const known = open.get(key)
      if (known === undefined) open.set(key, [name])
      else known.push(name)
    }
  }
  return (text: string, { place, length, from }: Window): readonly NearName[] => {
    const found: NearName[] = []
    for (let at = from; at < length; at += 1) {
      for (const name of open.get(keyOf(text, { place, length, at })) ?? []) {
        const likeness = likenessOf(name[at] ?? '', text[place + at] ?? '')
        if (likeness !== undefined) found.push({ name, likeness, at })
      }
    }
    return found
  }
}

const HAN_NAME = /^\p{Script=Han}{2,4}$/u

/**
 * At most three characters beside the open one, 16 bits each, and 4 bits that say which it is: a
 * number that a double holds exactly. Strings as keys cost four times as much at every character.
 */
function keyOf(
  text: string,
  { place, length, at }: { readonly place: number; readonly length: number; readonly at: number },
): number {
  let key = 0
  for (let offset = 0; offset < length; offset += 1) {
    if (offset !== at) key = key * 0x10000 + text.charCodeAt(place + offset)
  }
  return key * 16 + (length - 2) * 4 + at
}

function likenessOf(ours: string, theirs: string): Near['likeness'] | undefined {
  if (ours === theirs || !/\p{Script=Han}/u.test(theirs)) return undefined
  if (isSameSound(ours, theirs)) return 'sound'
  return isSameShape(ours, theirs) ? 'shape' : undefined
}
