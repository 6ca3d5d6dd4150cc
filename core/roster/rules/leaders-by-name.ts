import type { Hit, MaskedText, TextRule } from '#core/proofreading/rule'
import { PROSE_ROLES } from '#core/proofreading/text-roles'
import { guessedNameAt } from '../guessed-name.ts'
import type { Mention, Reading } from '../reading.ts'
import { ROSTER_FACTS } from './roster-facts.ts'

/** 区领导 with nobody after it, or with people whom the roster does not know. */
export function leadersByName(reading: Reading): TextRule {
  return {
    ...ROSTER_FACTS,
    id: 'LD-14',
    name: { zh: '“区领导”须写姓名', en: '区领导 needs names' },
    class: 'hint',
    message: { zh: '只写“区领导”，请补姓名并核排序', en: '区领导 without names' },
    scope: 'text',
    roles: PROSE_ROLES,
    find: (text) => [...namelessIn(text), ...unknownIn(text, reading(text))],
    examples: {
      find: [
        ['区领导参加活动。', null],
        ['区领导王小平、李建国等参加。', null],
      ],
      leaveAlone: [
        '区领导杨浩、张建锋等参加。',
        '区四套班子领导参加。',
        '有关领导参加。',
        '区领导高度重视此项工作。',
      ],
    },
  }
}

const ATTEND = '(?:参加|出席|陪同|到会|列席|督导|调研|带队)'
const NAMELESS = new RegExp(`(?<!\\p{Script=Han})[区县市旗州]领导(?=等?${ATTEND})`, 'gu')
const LEADERS = /[区县市旗州]领导(?:同志)?/gu
const ATTENDS = new RegExp(`^等?(?:同志)?(?:一同|一起|共同|分别)?${ATTEND}`, 'u')

function namelessIn({ masked }: MaskedText): readonly Hit[] {
  return Array.from(masked.matchAll(NAMELESS), ({ index: from, 0: words }) => ({
    from,
    to: from + words.length,
  }))
}

function unknownIn({ masked }: MaskedText, mentions: readonly Mention[]): readonly Hit[] {
  return Array.from(masked.matchAll(LEADERS)).flatMap(({ index, 0: words }) =>
    unknownFrom(masked, index + words.length, mentions),
  )
}

function unknownFrom(text: string, start: number, mentions: readonly Mention[]): readonly Hit[] {
  const unknown: Hit[] = []
  let place = start
  for (;;) {
    const known = mentions.find(({ from }) => from === place)?.name
    const name = known ?? guessedNameAt(text, place)
    if (name === undefined) return []
    if (known === undefined) unknown.push(hitFor(name, place))
    place += name.length
    if (text[place] !== '、') break
    place += 1
  }
  return ATTENDS.test(text.slice(place, place + 10)) ? unknown : []
}

function hitFor(name: string, from: number): Hit {
  return {
    from,
    to: from + name.length,
    class: 'warning',
    message: { zh: `“${name}”不在名录，请核`, en: `“${name}” is not in the roster` },
  }
}
