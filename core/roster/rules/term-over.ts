import type { ArticleHit, ArticleRule, MaskedArticle } from '#core/proofreading/rule'
import { PRINTED_ROLES } from '#core/proofreading/text-roles'
import { isHeldOn, isPhraseOf } from '../posts.ts'
import type { Mention, Reading } from '../reading.ts'
import type { Person, Post } from '../roster.ts'
import { titleLength, type TitlePhrase } from '../titles.ts'
import { ROSTER_FACTS } from './roster-facts.ts'

/** A title that its bearer had before the edition's day, or has only after it. */
export function termOver(people: readonly Person[], reading: Reading): ArticleRule {
  return {
    ...ROSTER_FACTS,
    id: 'LD-07',
    name: { zh: '职务不在任期内', en: 'Title out of term' },
    class: 'error',
    message: { zh: '见报日不在该职务任期内', en: 'The title is out of term on the edition’s day' },
    scope: 'article',
    find: (article) => outOfTermIn(article, people, reading),
    examples: {
      find: [
        { paragraphs: ['区委书记虎强出席。'], editionDate: '2017-05-01' },
        { paragraphs: ['会议召开。', '区委副书记、区长张艳敏主持。'], editionDate: '2018-06-01' },
      ],
      leaveAlone: [
        { paragraphs: ['区委书记虎强出席。'], editionDate: '2020-10-01' },
        { paragraphs: ['区委书记虎强出席。'] },
        { paragraphs: ['区委副书记张艳敏主持。'], editionDate: '2018-06-01' },
      ],
    },
  }
}

function outOfTermIn(
  { texts, editionDate }: MaskedArticle,
  people: readonly Person[],
  reading: Reading,
): readonly ArticleHit[] {
  if (editionDate === null) return []
  return texts.flatMap((text, index) => {
    if (!PRINTED_ROLES.has(text.role)) return []
    return reading(text).flatMap((mention) =>
      mention.titles.flatMap((phrase) => {
        const post = outOfTerm(mention, phrase, editionDate)
        if (post === undefined) return []
        const from = phrase.to - titleLength(phrase.text)
        const holder = people.find((person) => holds(person, phrase.text, editionDate))
        const message = messageFor(mention.name, { post, day: editionDate, holder })
        return [{ text: index, from, to: mention.to, message }]
      }),
    )
  })
}

/** The post that is meant, when nobody of that name holds it on the day. */
function outOfTerm({ people }: Mention, { text }: TitlePhrase, day: string): Post | undefined {
  const posts = people.flatMap((person) => person.posts).filter((post) => isPhraseOf(text, post))
  return posts.some((post) => isHeldOn(post, day)) ? undefined : posts.at(-1)
}

function holds({ posts }: Person, phrase: string, day: string): boolean {
  return posts.some((post) => isHeldOn(post, day) && isPhraseOf(phrase, post))
}

function messageFor(
  name: string,
  {
    post: { title, from, to },
    day,
    holder,
  }: { readonly post: Post; readonly day: string; readonly holder: Person | undefined },
) {
  const term = `${from ?? ''}—${to ?? ''}`
  const zh = `${name}“${title}”任期 ${term}，与见报日 ${day} 不符`
  const en = `${name} is “${title}” ${term}, not on ${day}`
  return holder === undefined
    ? { zh, en }
    : { zh: `${zh}；当日任此职的是${holder.name}`, en: `${en}; on that day it is ${holder.name}` }
}
