import { PERSON_COLOURS, type Profile } from './profile.ts'

type Named = Pick<Profile, 'id' | 'name'>

/** Who has this name already: what is signed with it must not stand for two. */
export function whoseNameIsTaken<Who extends Named>(
  profiles: readonly Who[],
  { id, name }: Named,
): Who | undefined {
  return profiles.find((one) => one.id !== id && asCompared(one.name) === asCompared(name))
}

/** Full-width letters and spaces at the ends make no other name. */
function asCompared(name: string): string {
  return name.normalize('NFKC').trim()
}

/** 王小明 → 小明, 李强 → 李强, John van Dyck → JD. */
export function proposedInitials(name: string): string {
  const words = name.trim().split(/[\s·•]+/u)
  const [first = ''] = words
  if (!/\p{Script=Latin}/u.test(first)) return Array.from(first).slice(-2).join('')
  const letters = words.length > 1 ? [first, words.at(-1) ?? ''].map(firstOf) : [first.slice(0, 2)]
  return letters.join('').toUpperCase()
}

function firstOf(word: string): string {
  return Array.from(word)[0] ?? ''
}

/** The colour that the fewest have, the first of these. */
export function freeColour(profiles: readonly Pick<Profile, 'colour'>[]): number {
  const colours = Array.from({ length: PERSON_COLOURS }, (_, index) => index + 1)
  const howMany = (colour: number) => profiles.filter((one) => one.colour === colour).length
  const fewest = Math.min(...colours.map(howMany))
  return colours.find((colour) => howMany(colour) === fewest) ?? 1
}
