import type { Hit, MaskedText, TextRule } from '#core/proofreading/rule'
import { PRINTED_ROLES } from '#core/proofreading/text-roles'
import { guessedNameAt } from '../guessed-name.ts'
import type { Mention, Reading } from '../reading.ts'
import type { RosterIndex } from '../roster-index.ts'
import { LEADER_ANYWHERE, titlesBefore } from '../titles.ts'
import { ROSTER_FACTS } from './roster-facts.ts'

/** A leader's title before a name that no roster has. Leaders from elsewhere come too: a hint. */
export function unknownLeader(index: RosterIndex, reading: Reading): TextRule {
  const levels = levelsOf(index)
  return {
    ...ROSTER_FACTS,
    id: 'LD-01',
    name: { zh: '名录外的领导姓名', en: 'Leader not in the roster' },
    class: 'hint',
    message: { zh: '该领导不在名录，请核姓名', en: 'This leader is not in the roster' },
    scope: 'text',
    roles: PRINTED_ROLES,
    find: (text) => unknownIn(text, { index, levels, mentions: reading(text) }),
    examples: {
      find: [
        ['区委常委李建国参加会议。', null],
        ['副区长王小平出席。', null],
      ],
      leaveAlone: [
        '区委书记虎强出席。',
        '区长张艳敏主持会议。',
        '区委常委会议昨日召开。',
        '原副区长王小平回忆说。',
        '市委书记徐大力到我区调研。',
        '区长热线全天开通。',
        '配备科技副区长和科技副乡镇长。',
      ],
    },
  }
}

type Known = {
  readonly index: RosterIndex
  readonly levels: ReadonlySet<string>
  readonly mentions: readonly Mention[]
}

function unknownIn({ masked }: MaskedText, { index, levels, mentions }: Known): readonly Hit[] {
  return Array.from(masked.matchAll(LEADER_ANYWHERE)).flatMap((found) => {
    const from = found.index + found[0].length
    const level = LEVEL.exec(masked.slice(Math.max(0, found.index - 1), from))?.[0]
    if (level !== undefined && !levels.has(level)) return []
    if (mentions.some((mention) => mention.from === from)) return []
    const name = guessedNameAt(masked, from)
    if (name === undefined || titlesBefore(masked, from).length === 0) return []
    const isNear = index.lengths.some((length) => index.nearAt(masked, from, length).length > 0)
    if (isNear) return []
    return [{ from, to: from + name.length, message: messageFor(name, found[0]) }]
  })
}

/** A roster of the district knows nothing of the city's leaders. */
function levelsOf({ people }: RosterIndex): ReadonlySet<string> {
  const levels = new Set<string>()
  for (const { posts } of people) {
    for (const { title, body } of posts) {
      const level = LEVEL.exec(`${body}${title}`)?.[0]
      if (level !== undefined) levels.add(level)
    }
  }
  return levels
}

const LEVEL = /[省市区县州旗](?=委|长|人大|政协|政府|纪委|监委|领导)/u

function messageFor(name: string, title: string) {
  return {
    zh: `“${title}${name}”不在名录，请核姓名和职务`,
    en: `“${title}${name}” is not in the roster`,
  }
}
