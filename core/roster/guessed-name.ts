import { isPersonName } from '#core/article/person-name'
import { mayEndHere } from './reading.ts'

/** Somebody's name at a place, guessed by the surname and by how the sentence goes on. */
export function guessedNameAt(text: string, place: number): string | undefined {
  return [3, 2, 4]
    .map((length) => text.slice(place, place + length))
    .find((name) => isGuess(name) && mayEndHere(text, place + name.length, SHORT))
}

/** The same, for a name that ends at a place. */
export function guessedNameBefore(text: string, place: number): string | undefined {
  return [3, 2].map((length) => text.slice(Math.max(0, place - length), place)).find(isGuess)
}

function isGuess(name: string): boolean {
  return isPersonName(name) && !NO_NAME.test(name)
}

/** As strict as after a name of two characters: what is guessed may be half of another word. */
const SHORT = '甲乙'
const NO_NAME = /^[和时]|[某等们]|书记|主任|部门|单位|和$/u
