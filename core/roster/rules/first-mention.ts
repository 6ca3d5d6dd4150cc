import type { ArticleHit, ArticleRule, MaskedArticle } from '#core/proofreading/rule'
import { PROSE_ROLES } from '#core/proofreading/text-roles'
import { titlesOf } from '../posts.ts'
import type { Mention, Reading } from '../reading.ts'
import { ROSTER_FACTS } from './roster-facts.ts'

/** Somebody of the roster who is first named without a title. 区领导 before a list says enough. */
export function firstMention(reading: Reading): ArticleRule {
  return {
    ...ROSTER_FACTS,
    id: 'LD-09',
    name: { zh: '首次出现未带职务', en: 'First named without a title' },
    class: 'hint',
    message: { zh: '首次出现未带职务', en: 'First named without a title' },
    source: '时政报道署职惯例',
    scope: 'article',
    find: (article) => bareIn(article, reading),
    examples: {
      find: [
        { paragraphs: ['虎强要求，各单位要坚定信心。'] },
        { paragraphs: ['会议召开。', '张艳敏一行先后到四方集贸市场。'] },
      ],
      leaveAlone: [
        { paragraphs: ['区委书记虎强出席。', '虎强要求，各单位要坚定信心。'] },
        { paragraphs: ['区领导虎强、张艳敏参加。'] },
        { title: '虎强督导工作', paragraphs: ['区委书记虎强督导工作。'] },
      ],
    },
  }
}

function bareIn({ texts }: MaskedArticle, reading: Reading): readonly ArticleHit[] {
  const named = new Set<string>()
  return texts.flatMap((text, index) => {
    if (!PROSE_ROLES.has(text.role)) return []
    return reading(text).flatMap((mention) => {
      const isFirst = !named.has(mention.name)
      named.add(mention.name)
      if (!isFirst || !isBare(text.masked, mention)) return []
      const { from, to } = mention
      return [{ text: index, from, to, message: messageFor(mention) }]
    })
  })
}

/** At the head of its sentence, with something done, and no 领导 that covers it. */
function isBare(text: string, { from, to, titles, people }: Mention): boolean {
  if (titles.length > 0 || people.every(({ posts }) => posts.length === 0)) return false
  return /(?:^|[。！？；，\s])$/u.test(text.slice(0, from)) && DOES.test(text.slice(to, to + 6))
}

const DOES =
  /^(?:一行|表示|要求|强调|指出|说|主持|出席|参加|介绍|认为|先后|来到|实地|深入|宣布|讲话|率|带队|带领|听取|详细|对|在|就|代表)/u

function messageFor({ name, people: [person] }: Mention) {
  const titles = person === undefined ? '' : titlesOf(person, null)
  return {
    zh: `${name}首次出现未带职务（名录：${titles}）`,
    en: `${name} is first named without a title (roster: ${titles})`,
  }
}
