import type { Hit, MaskedText, TextRule } from '#core/proofreading/rule'
import { PRINTED_ROLES } from '#core/proofreading/text-roles'
import { isPhraseOf, titlesOf } from '../posts.ts'
import { mayEndHere, type Reading } from '../reading.ts'
import type { Near, RosterIndex } from '../roster-index.ts'
import { leaderTitle, titlesBefore, type TitlePhrase } from '../titles.ts'
import { ROSTER_FACTS } from './roster-facts.ts'

/** A name with one wrong character. Two characters are too few to tell without a title before them. */
export function wrongName(index: RosterIndex, reading: Reading): TextRule {
  return {
    ...ROSTER_FACTS,
    id: 'LD-03',
    name: { zh: '姓名一字之差', en: 'Name one character off' },
    class: 'warning',
    message: { zh: '姓名疑误，请核', en: 'This may be a wrong name' },
    change: 'offer',
    scope: 'text',
    roles: PRINTED_ROLES,
    find: (text) => wrongNamesIn(text, index, reading),
    examples: {
      find: [
        ['区长张燕敏督导工作。', '区长张艳敏督导工作。'],
        ['区委书记虎墙出席。', '区委书记虎强出席。'],
        ['张艳繁要求，各单位要抓好落实。', '张艳敏要求，各单位要抓好落实。'],
      ],
      leaveAlone: [
        '区长张艳敏督导工作。',
        '区委书记虎强出席。',
        '区长张艳丽督导工作。',
        '养虎墙外，山下人家。',
      ],
    },
  }
}

function wrongNamesIn(text: MaskedText, index: RosterIndex, reading: Reading): readonly Hit[] {
  const hits: Hit[] = []
  const taken = reading(text)
  let next = 0
  for (let place = 0; place < text.masked.length; place += 1) {
    while ((taken[next]?.to ?? Infinity) <= place) next += 1
    const free = (taken[next]?.from ?? text.masked.length) - place
    for (const length of index.lengths) {
      if (length < 2 || length > Math.min(4, free)) continue
      const hit = hitAt(text.masked, { place, length, index })
      if (hit === undefined) continue
      hits.push(hit)
      place = hit.to - 1
      break
    }
  }
  return hits
}

function hitAt(
  text: string,
  {
    place,
    length,
    index,
  }: { readonly place: number; readonly length: number; readonly index: RosterIndex },
): Hit | undefined {
  const near = index.nearAt(text, place, length)
  if (near.length === 0 || !mayEndHere(text, place + length, text.slice(place, place + length))) {
    return undefined
  }
  const titles = titlesBefore(text, place)
  const meant = near.filter((one) => isMeant(one, titles, text[place + length] ?? ''))
  const byTitle = meant.filter((one) => holdsOne(one, titles))
  const [one, other] = byTitle.length > 0 ? byTitle : meant
  if (one === undefined) return undefined
  const from = place
  const to = place + length
  return {
    from,
    to,
    suggestion: other === undefined ? one.name : null,
    class: byTitle.length > 0 ? 'error' : 'warning',
    message: messageFor(text.slice(from, to), byTitle.length > 0 ? byTitle : meant),
  }
}

function isMeant(near: Near, titles: readonly TitlePhrase[], next: string): boolean {
  const { likeness, at, name } = near
  if (titles.length > 0 && name.length > 2) return true
  if (titles.length > 0) {
    const isLeader = titles.some(({ text }) => leaderTitle(text) !== undefined)
    return likeness === 'sound' && (isLeader || holdsOne(near, titles))
  }
  // Without a title another surname is another person, and a name must end like one.
  return name.length > 2 && at > 0 && (!/\p{Script=Han}/u.test(next) || mayEndHere(next, 0, '甲乙'))
}

function holdsOne({ people }: Near, titles: readonly TitlePhrase[]): boolean {
  return people.some(({ posts }) =>
    titles.some(({ text }) => posts.some((post) => isPhraseOf(text, post))),
  )
}

function messageFor(written: string, near: readonly Near[]) {
  const zh = near
    .map((one) => `${one.name}${postsOf(one)}（${LIKENESS[one.likeness].zh}）`)
    .join('、')
  const en = near.map((one) => `${one.name} (${LIKENESS[one.likeness].en})`).join(', ')
  return {
    zh: `姓名疑误：“${written}”，名录里有${zh}`,
    en: `“${written}” may be a wrong name; the roster has ${en}`,
  }
}

function postsOf({ people: [person] }: Near): string {
  const titles = person === undefined ? '' : titlesOf(person, null)
  return titles === '' ? '' : `，${titles}`
}

const LIKENESS = {
  sound: { zh: '音同', en: 'same sound' },
  shape: { zh: '形近', en: 'similar shape' },
} as const
