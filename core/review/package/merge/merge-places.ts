import type { Mark } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import type { Merging, Three } from './merging.ts'
import type { Token } from './token.ts'

type Character = Extract<Token, { readonly kind: 'character' }>

/** What was said last of links or notes, so that a stretch of text counts once. */
export type PlaceCount = Map<Place, { at: number; said: string }>

const PLACES = ['link', 'footnote'] as const
type Place = (typeof PLACES)[number]

type Counted = { readonly merging: Merging; readonly count: PlaceCount; readonly at: number }

/**
 * Where our character leads and what is noted on it, with what they changed about that. It is no
 * suggestion: theirs is taken where we left it alone; where both changed it ours stays.
 */
export function mergePlaces(
  { base, ours, theirs }: Three<Character>,
  { merging, count, at }: Counted,
): readonly Mark[] {
  return PLACES.reduce((marks, place) => {
    const [before, our, their] = [markOf(base, place), markOf(ours, place), markOf(theirs, place)]
    if (isSame(their, before) || isSame(their, our)) return marks
    const isConflict = !isSame(our, before)
    const conflict = { ours: wordsOf(our), theirs: wordsOf(their) }
    if (isNew(count, { place, at, said: JSON.stringify(conflict) })) {
      merging.changed.theirs += 1
      if (isConflict) merging.conflicts.push(conflict)
    }
    if (isConflict) return marks
    return their === undefined
      ? marks.filter(({ type }) => type !== schema.marks[place])
      : their.addToSet(marks)
  }, ours.marks)
}

function isNew(
  count: PlaceCount,
  { place, at, said }: { readonly place: Place; readonly at: number; readonly said: string },
): boolean {
  const last = count.get(place)
  count.set(place, { at, said })
  return last === undefined || last.at < at - 1 || last.said !== said
}

function markOf({ marks }: Character, place: Place): Mark | undefined {
  return marks.find(({ type }) => type === schema.marks[place])
}

function isSame(one: Mark | undefined, other: Mark | undefined): boolean {
  return wordsOf(one) === wordsOf(other)
}

/** The address or the note; none is empty. */
function wordsOf(mark: Mark | undefined): string {
  return String(mark?.attrs['href'] ?? mark?.attrs['note'] ?? '')
}
