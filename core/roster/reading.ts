import type { MaskedText } from '#core/proofreading/rule'
import type { Person } from './roster.ts'
import type { RosterIndex } from './roster-index.ts'
import { titlesBefore, type TitlePhrase } from './titles.ts'

/** A name of the roster in a text, with the titles right before it. */
export type Mention = {
  readonly from: number
  readonly to: number
  readonly name: string
  /** Several where people share the name. */
  readonly people: readonly Person[]
  readonly titles: readonly TitlePhrase[]
}

/** Everybody of a roster that a text names, in reading order. Several rules ask: it is read once. */
export type Reading = (text: MaskedText) => readonly Mention[]

export function readingWith(index: RosterIndex): Reading {
  const known = new WeakMap<MaskedText, readonly Mention[]>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const mentions = mentionsIn(text.masked, index)
    known.set(text, mentions)
    return mentions
  }
}

function mentionsIn(text: string, index: RosterIndex): readonly Mention[] {
  const mentions: Mention[] = []
  let place = 0
  while (place < text.length) {
    const named = index.nameAt(text, place)
    const to = place + (named?.name.length ?? 1)
    if (named !== undefined && mayEndHere(text, to, named.name)) {
      mentions.push({ ...named, from: place, to, titles: titlesBefore(text, place) })
      place = to
    } else place += 1
  }
  return mentions
}

/**
 * Whether a name can end here. 张艳 begins 张艳敏 as well: after two characters only what goes on
 * as a sentence does after a name will do.
 */
export function mayEndHere(text: string, place: number, name: string): boolean {
  const next = text[place] ?? ''
  return name.length > 2 || !/\p{Script=Han}/u.test(next) || GOES_ON.has(next)
}

/** Characters that verbs, conjunctions and titles after a name begin with. */
const GOES_ON: ReadonlySet<string> = new Set(
  '一不与主了以会但使做先再出分到前副参及召同听向和在均将就带并应当往察征总打批找把投持指挥提播收教是最有来查检此每沿深率现由的督看研称等签约统继综而致要视解讲访说请谈赴走起越跟转进追送选通都陪随需首作任书县区镇市局表强介宣调考慰检巡汇座一对还也则已曾',
)
