import type { Hit, MaskedText, TextRule } from '#core/proofreading/rule'
import { PRINTED_ROLES } from '#core/proofreading/text-roles'
import type { Mention, Reading } from '../reading.ts'
import { endsInTitle } from '../titles.ts'
import { ROSTER_FACTS } from './roster-facts.ts'

/** Leaders in one list stand in the order of the roster. Names with a verb between them are no list. */
export function leadersOrder(reading: Reading): TextRule {
  return {
    ...ROSTER_FACTS,
    id: 'LD-04',
    name: { zh: '领导排序', en: 'Order of leaders' },
    class: 'warning',
    message: { zh: '领导排序与名录不符', en: 'Leaders are not in the order of the roster' },
    scope: 'text',
    roles: PRINTED_ROLES,
    find: (text) => misplacedIn(text, reading(text)),
    examples: {
      find: [
        ['区委副书记、区长张艳敏，区委书记虎强参加会议。', null],
        ['区领导赵吉平、张艳敏参加。', null],
      ],
      leaveAlone: [
        '区委书记虎强，区委副书记、区长张艳敏参加会议。',
        '区长张艳敏主持会议，区委书记虎强讲话。',
        '区领导杨浩、张艳敏参加。',
        '赵吉平通报了情况。张艳敏作安排。',
      ],
    },
  }
}

function misplacedIn({ masked }: MaskedText, mentions: readonly Mention[]): readonly Hit[] {
  return mentions.flatMap((mention, at) => {
    const before = mentions[at - 1]
    if (before === undefined || !isOneList(masked.slice(before.to, mention.from))) return []
    const [one, other] = [rankOf(before), rankOf(mention)]
    if (one === null || other === null || one <= other) return []
    return [{ from: mention.from, to: mention.to, message: messageFor(before.name, mention.name) }]
  })
}

/** Only a mark, or a mark and the titles of who comes next. */
function isOneList(between: string): boolean {
  const titles = /^(?:[，、]|和|及|与|以及)(?<titles>[\p{Script=Han}、]{0,40})$/u.exec(between)
  const text = titles?.groups?.['titles']
  return text === '' || (text !== undefined && endsInTitle(text))
}

function rankOf({ people }: Mention): number | null {
  const [person, namesake] = people
  return person === undefined || namesake !== undefined ? null : person.rank
}

function messageFor(before: string, after: string) {
  return {
    zh: `排序：名录里${after}在${before}之前`,
    en: `Order: the roster has ${after} before ${before}`,
  }
}
