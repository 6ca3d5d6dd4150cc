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
        ['区领导张艳敏、杨浩、虎强参加。', null],
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
  const hits: Hit[] = []
  let above: Mention | undefined
  for (const [at, mention] of mentions.entries()) {
    const last = mentions[at - 1]
    if (last === undefined || !isOneList(masked.slice(last.to, mention.from))) above = undefined
    const rank = rankOf(mention)
    if (rank === null) continue
    if (above !== undefined && rank < (rankOf(above) ?? 0)) hits.push(hitFor(above, mention))
    else above = mention
  }
  return hits
}

function hitFor(above: Mention, { from, to, name }: Mention): Hit {
  return { from, to, message: messageFor(above.name, name) }
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
