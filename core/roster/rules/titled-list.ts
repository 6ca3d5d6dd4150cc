import type { Hit, MaskedText, TextRule } from '#core/proofreading/rule'
import { PRINTED_ROLES } from '#core/proofreading/text-roles'
import { guessedNameAt, guessedNameBefore } from '../guessed-name.ts'
import type { Mention, Reading } from '../reading.ts'
import { endsInTitle, titleEndsAfter, titlesBefore } from '../titles.ts'
import { ROSTER_FACTS } from './roster-facts.ts'

/** Between people with titles stands a comma: 、 already joins the titles of one. */
export function titledList(reading: Reading): TextRule {
  return {
    ...ROSTER_FACTS,
    id: 'LD-05',
    name: { zh: '带职务的人名之间用顿号', en: 'Enumeration comma between titled people' },
    class: 'hint',
    message: {
      zh: '人与人之间宜用逗号，顿号用在同一人的几个职务之间',
      en: 'Use a comma between people; the enumeration comma joins one person’s titles',
    },
    source: '时政报道署职惯例',
    scope: 'text',
    roles: PRINTED_ROLES,
    find: (text) => marksIn(text, reading(text)),
    examples: {
      find: [
        ['区委书记虎强、区长张艳敏出席。', null],
        ['区委书记虎强、区委副书记、区长张艳敏参加。', null],
      ],
      leaveAlone: [
        '区委书记虎强，区长张艳敏出席。',
        '区委副书记、区长张艳敏出席。',
        '区领导杨浩、张建锋等参加。',
        '区委书记、区长、区人大常委会主任分别讲话。',
      ],
    },
  }
}

function marksIn({ masked }: MaskedText, mentions: readonly Mention[]): readonly Hit[] {
  return Array.from(masked.matchAll(/、/gu)).flatMap(({ index: from }) => {
    const before = nameBefore(masked, from, mentions)
    const after = before === undefined ? undefined : nameAfter(masked, from + 1, mentions)
    // A guess on both sides is too little to speak up.
    const isSure = before === 'known' || after === 'known'
    return after !== undefined && isSure ? [{ from, to: from + 1 }] : []
  })
}

type Certainty = 'known' | 'guessed'

function nameBefore(
  text: string,
  place: number,
  mentions: readonly Mention[],
): Certainty | undefined {
  const known = mentions.find(({ to }) => to === place)
  if (known !== undefined) return known.titles.length > 0 ? 'known' : undefined
  if (endsInTitle(text.slice(Math.max(0, place - 8), place))) return undefined
  const name = guessedNameBefore(text, place)
  const hasTitle = name !== undefined && titlesBefore(text, place - name.length).length > 0
  return hasTitle ? 'guessed' : undefined
}

function nameAfter(
  text: string,
  place: number,
  mentions: readonly Mention[],
): Certainty | undefined {
  for (const end of titleEndsAfter(text, place)) {
    if (mentions.some(({ from }) => from === end)) return 'known'
    if (text[end] === '、') return nameAfter(text, end + 1, mentions)
    if (guessedNameAt(text, end) !== undefined) return 'guessed'
  }
  return undefined
}
