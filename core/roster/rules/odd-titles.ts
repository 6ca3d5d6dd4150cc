import type { Hit, MaskedText, TextRule } from '#core/proofreading/rule'
import { PRINTED_ROLES } from '#core/proofreading/text-roles'
import { guessedNameAt } from '../guessed-name.ts'
import type { Mention, Reading } from '../reading.ts'
import { titleEndsAfter, titlesBefore, type TitlePhrase } from '../titles.ts'
import { ROSTER_FACTS } from './roster-facts.ts'

/** Titles that one person does not hold together: a name is missing between them, or one is wrong. */
export function oddTitles(reading: Reading): TextRule {
  return {
    ...ROSTER_FACTS,
    id: 'LD-06',
    name: { zh: '职务组合异常', en: 'Titles that do not go together' },
    class: 'error',
    message: {
      zh: '职务组合异常，疑漏姓名，请核',
      en: 'Odd titles together; a name may be missing',
    },
    source: '宪法第一百零三条；时政报道署职惯例',
    scope: 'text',
    roles: PRINTED_ROLES,
    find: (text) => oddIn(text, reading(text)),
    examples: {
      find: [
        ['区政协主席、区委常委、纪委书记赵吉平主持。', null],
        ['区人大常委会主任、区长张艳敏出席。', null],
        ['区委书记、区委书记虎强讲话。', null],
      ],
      leaveAlone: [
        '区委常委、纪委书记赵吉平主持。',
        '区委副书记、区长张艳敏出席。',
        '区委书记、区人大常委会主任虎强讲话。',
        '区长、区人大常委会主任、区政协主席分别作了报告。',
      ],
    },
  }
}

function oddIn({ masked }: MaskedText, mentions: readonly Mention[]): readonly Hit[] {
  const ends = new Set<number>()
  for (const { index } of masked.matchAll(/、/gu)) {
    const end = namedTitleEnd(masked, index + 1, mentions)
    if (end !== undefined) ends.add(end)
  }
  return Array.from(ends).flatMap((end) => {
    const titles = titlesBefore(masked, end)
    return titles.length > 1 ? oddAmong(titles) : []
  })
}

/** Where a title ends with a name right after it, known or guessed. */
function namedTitleEnd(
  text: string,
  place: number,
  mentions: readonly Mention[],
): number | undefined {
  return titleEndsAfter(text, place).find(
    (end) => mentions.some(({ from }) => from === end) || guessedNameAt(text, end) !== undefined,
  )
}

function oddAmong(titles: readonly TitlePhrase[]): readonly Hit[] {
  const kinds = titles.map(({ text }) => KINDS.find(([, pattern]) => pattern.test(text))?.[0])
  for (const [at, kind] of kinds.entries()) {
    const other = kinds.findIndex(
      (later, place) => place > at && kind !== undefined && isOdd(kind, later),
    )
    const [one, two] = [titles[at], titles[other]]
    if (one === undefined || two === undefined) continue
    return [{ from: startOf(one), to: two.to, message: messageFor(one.text, two.text) }]
  }
  return []
}

function startOf({ from, to, text }: TitlePhrase): number {
  const level = /[省市区县州旗](?:委|政协|人大|人民|监委|纪委|长).*$/u.exec(text)
  return level === null ? from : to - level[0].length
}

function messageFor(one: string, two: string) {
  return {
    zh: `“${one}”与“${two}”一般不由一人兼任，疑漏姓名，请核`,
    en: `“${one}” and “${two}” are not one person’s titles; a name may be missing`,
  }
}

type Kind = (typeof KINDS)[number][0]

const KINDS = [
  ['discipline', /(?:纪委|纪工委)书记$/u],
  ['party', /(?:省|市|区|县|州|旗)委书记$/u],
  ['government', /(?<!副)(?:省|市|区|县|州|旗)长$/u],
  ['congress', /人大(?:常委会)?主任$/u],
  ['conference', /政协主席$/u],
  ['supervision', /监委主任$/u],
  ['court', /法院院长$/u],
  ['procuracy', /检察院检察长$/u],
] as const

const ODD: Readonly<Record<Kind, readonly Kind[]>> = {
  conference: [
    'discipline',
    'party',
    'government',
    'congress',
    'supervision',
    'court',
    'procuracy',
  ],
  congress: ['conference', 'discipline', 'government', 'supervision', 'court', 'procuracy'],
  government: [
    'conference',
    'congress',
    'discipline',
    'supervision',
    'court',
    'procuracy',
    'government',
  ],
  discipline: ['conference', 'congress', 'government', 'court', 'procuracy', 'discipline'],
  party: ['conference', 'party'],
  supervision: ['conference', 'congress', 'government', 'court', 'procuracy'],
  court: ['conference', 'congress', 'government', 'discipline', 'supervision', 'procuracy'],
  procuracy: ['conference', 'congress', 'government', 'discipline', 'supervision', 'court'],
}

function isOdd(kind: Kind, other: Kind | undefined): boolean {
  return other !== undefined && ODD[kind].includes(other)
}
