import { isSameShape } from '#core/roster/same-shape'
import { isSameSound } from '#core/roster/same-sound'
import type { ArticleHit, ArticleRule, MaskedArticle } from '../../rule.ts'
import { peopleNamed, type Mention } from './people-named.ts'

export const nameVariants: ArticleRule = {
  id: 'CS-02',
  name: { zh: '同稿人名写法不一', en: 'One person, two spellings' },
  class: 'warning',
  layer: 'consistency',
  message: { zh: '同稿人名写法不一，请核。', en: 'Two spellings of one name; please check.' },
  source: '稿内一致',
  change: 'none',
  isOnByDefault: true,
  scope: 'article',
  find: (article) => {
    const people = peopleIn(peopleNamed(article))
    return [...variantsIn(people), ...strayVariants(article, people)]
  },
  examples: {
    find: [
      { paragraphs: ['区长张艳敏出席会议。', '会上，区长张艳明要求，要抓好落实。'] },
      { paragraphs: ['区长张艳敏出席会议。张艳敏指出，要抓好落实。', '章艳敏要求，要强化督导。'] },
      {
        paragraphs: ['项目开工。'],
        captions: ['工人在施工。记者 柴林琳 摄'],
        photos: 1,
        byline: '记者 柴琳琳',
      },
    ],
    leaveAlone: [
      { paragraphs: ['区领导杨浩、张建锋等参加。', '区委书记虎强出席。'] },
      { paragraphs: ['区长张艳敏出席会议。', '会上，张艳敏要求，要抓好落实。'] },
      { paragraphs: ['村民王建国说。', '村民王建设说。'] },
      { paragraphs: ['区长张艳敏出席，张艳敏要求抓好落实。', '张艳丽的海报贴满墙。'] },
    ],
  },
}

type Named = {
  readonly name: string
  readonly titles: Set<string>
  readonly mentions: Mention[]
}

/** More people than any article names; what is longer is no article. */
const MOST_PEOPLE = 120

function peopleIn(mentions: readonly Mention[]): readonly Named[] {
  const people = new Map<string, Named>()
  for (const mention of mentions) {
    const { name, title } = mention
    const known = people.get(name) ?? { name, titles: new Set(), mentions: [] }
    known.titles.add(title)
    known.mentions.push(mention)
    people.set(name, known)
  }
  return [...people.values()].slice(0, MOST_PEOPLE)
}

function variantsIn(people: readonly Named[]): readonly ArticleHit[] {
  return people.flatMap((one, index) => {
    const other = people.find(
      (each, at) => isVariant(one, each) && isRarer([one, index], [each, at]),
    )
    return other === undefined ? [] : one.mentions.map((mention) => hitOf(mention, other.name))
  })
}

/** The rarer spelling is asked about; of two as rare, the later one. */
function isRarer(
  [one, at]: readonly [Named, number],
  [other, otherAt]: readonly [Named, number],
): boolean {
  const difference = one.mentions.length - other.mentions.length
  return difference < 0 || (difference === 0 && at > otherAt)
}

/** Offices with one holder: two holders one character apart are one person. */
const ONE_HOLDER = /书记|[区县市省镇乡局部院校所]长|主席|检察长/u

function isVariant(one: Named, other: Named): boolean {
  const changed = changedAt(one.name, other.name)
  if (changed === null) return false
  const [a, b] = [one.name.charAt(changed), other.name.charAt(changed)]
  if (isSameSound(a, b)) return true
  if (one.name.length < 3 || changed === 0) return false
  const isOneOffice = [...one.titles].some(
    (title) => other.titles.has(title) && ONE_HOLDER.test(title),
  )
  return isOneOffice || isSameShape(a, b)
}

/** Where two names of one length differ, when they differ in one character only. */
function changedAt(one: string, other: string): number | null {
  if (one.length !== other.length || one === other) return null
  const changes = Array.from(one).flatMap((each, at) => (each === other.charAt(at) ? [] : [at]))
  return changes.length === 1 ? (changes[0] ?? null) : null
}

/** A known name of three characters, misspelt where no title stands before it. */
function strayVariants({ texts }: MaskedArticle, people: readonly Named[]): readonly ArticleHit[] {
  const names = people.filter(isCertain).map(({ name }) => name)
  const known = new Set(people.map(({ name }) => name))
  const taken = new Set(
    people.flatMap(({ mentions }) => mentions.map(({ text, from }) => `${text}:${from}`)),
  )
  return texts.flatMap(({ masked, role }, text) =>
    role === 'byline'
      ? []
      : names.flatMap((name) =>
          straysOf(masked, name)
            .filter(({ from, name: found }) => !taken.has(`${text}:${from}`) && !known.has(found))
            .map((stray) => hitOf({ ...stray, text, title: '' }, name)),
        ),
  )
}

/** Named twice, or behind a title that only a name follows: what is guessed once may be no name. */
function isCertain({ name, titles, mentions }: Named): boolean {
  if (name.length !== 3) return false
  return mentions.length > 1 || [...titles].some((title) => ONE_HOLDER.test(title))
}

function straysOf(
  text: string,
  name: string,
): readonly { readonly from: number; readonly name: string }[] {
  const [a = '', b = '', c = ''] = name
  const pattern = new RegExp(`${a}\\p{sc=Han}${c}|${a}${b}\\p{sc=Han}|\\p{sc=Han}${b}${c}`, 'gu')
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ from: index, name: found }))
    .filter(({ name: found }) => found !== name)
    .filter(({ from, name: found }) => {
      const changed = changedAt(found, name)
      if (changed === null) return false
      const [one, other] = [found.charAt(changed), name.charAt(changed)]
      return isSameSound(one, other) || isSameShape(one, other) || isSpeaker(text, from)
    })
}

/** Somebody opens the clause and speaks: 张艳明要求. */
function isSpeaker(text: string, from: number): boolean {
  return (
    (from === 0 || /[。；，！？”\s]/u.test(text.charAt(from - 1))) &&
    /^(?:表示|要求|指出|强调|说|介绍|主持|出席|宣布|认为|一行)/u.test(
      text.slice(from + 3, from + 5),
    )
  )
}

function hitOf({ text, from, name }: Mention, other: string): ArticleHit {
  return {
    text,
    from,
    to: from + name.length,
    message: {
      zh: `同稿又作“${other}”，请核。`,
      en: `${other} stands elsewhere in this article; please check.`,
    },
  }
}
