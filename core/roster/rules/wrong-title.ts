import type { FindingClass } from '#core/proofreading/finding'
import type { Hit, MaskedText, TextRule } from '#core/proofreading/rule'
import { PRINTED_ROLES } from '#core/proofreading/text-roles'
import { isPhraseOf, isWholePhraseOf, titlesOf } from '../posts.ts'
import type { Mention, Reading } from '../reading.ts'
import type { Person } from '../roster.ts'
import { leaderTitle, titleLength, type TitlePhrase } from '../titles.ts'
import { ROSTER_FACTS } from './roster-facts.ts'

/** A title that its bearer does not have and never had. */
export function wrongTitle(people: readonly Person[], reading: Reading): TextRule {
  return {
    ...ROSTER_FACTS,
    id: 'LD-02',
    name: { zh: '职务与名录不符', en: 'Title not in the roster' },
    class: 'error',
    message: { zh: '职务与名录不符，请核', en: 'This title is not in the roster' },
    scope: 'text',
    roles: PRINTED_ROLES,
    find: (text) => wrongTitlesIn(text, people, reading),
    examples: {
      find: [
        ['区委书记张艳敏出席。', null],
        ['区长虎强主持会议。', null],
        ['东街街道党工委书记虎强汇报。', null],
        ['日前区长虎强到中原区调研。', null],
        ['区委副书记、区政协主席张艳敏讲话。', null],
      ],
      leaveAlone: [
        '管城回族区委书记虎强讲话。',
        '区委副书记、区长张艳敏出席。',
        '管城区区长张艳敏、区委常委、纪委书记赵吉平参加。',
        '原区长虎强回忆说。',
        '中原区委书记虎强讲话。',
        '会后，书记虎强说。',
        '河长制办公室主任张艳敏汇报。',
        '区领导杨浩、张建锋等参加。',
      ],
    },
  }
}

function wrongTitlesIn(
  text: MaskedText,
  people: readonly Person[],
  reading: Reading,
): readonly Hit[] {
  return reading(text).flatMap((mention) => {
    const posts = mention.people.flatMap((person) => person.posts)
    if (posts.length === 0) return []
    const isTheirs = (phrase: TitlePhrase) => posts.some((post) => isPhraseOf(phrase.text, post))
    const wrong = mention.titles.filter((phrase) => !isTheirs(phrase))
    const isKnown = wrong.length < mention.titles.length
    return wrong.flatMap((phrase) => hitFor(phrase, { mention, people, isKnown }))
  })
}

function hitFor(
  phrase: TitlePhrase,
  {
    mention,
    people,
    isKnown,
  }: {
    readonly mention: Mention
    readonly people: readonly Person[]
    readonly isKnown: boolean
  },
): readonly Hit[] {
  const isLeader = leaderTitle(phrase.text) !== undefined
  const isSaid = isLeader ? isPhraseOf : isWholePhraseOf
  const owner = people.find(
    ({ name, posts }) => name !== mention.name && posts.some((post) => isSaid(phrase.text, post)),
  )
  if (owner === undefined && !isLeader) return []
  const from = phrase.to - titleLength(phrase.text)
  const title = phrase.text.slice(from - phrase.from)
  return [
    {
      from,
      to: phrase.to,
      class: classOf(owner, isKnown),
      message: messageFor(title, mention, owner),
    },
  ]
}

/** A further title beside one that is right may be new: 市委常委、区委书记. */
function classOf(owner: Person | undefined, isKnown: boolean): FindingClass {
  if (owner !== undefined) return 'error'
  return isKnown ? 'hint' : 'warning'
}

function messageFor(title: string, { name, people }: Mention, owner: Person | undefined) {
  const held = people.map((person) => titlesOf(person, null)).join('；')
  const zh = `${name}在名录里的职务是“${held}”，稿中作“${title}”`
  const en = `The roster has ${name} as “${held}”, not “${title}”`
  return owner === undefined
    ? { zh, en }
    : { zh: `${zh}；该职务是${owner.name}`, en: `${en}, which is ${owner.name}` }
}
