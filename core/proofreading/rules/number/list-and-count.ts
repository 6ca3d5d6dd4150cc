import { isPersonName } from '#core/article/person-name'
import { hanNumber } from '../../han-number.ts'
import type { Hit, TextRule } from '../../rule.ts'
import { PROSE_ROLES } from '../../text-roles.ts'

const FACTS = {
  class: 'warning',
  layer: 'number',
  change: 'none',
  isOnByDefault: true,
  scope: 'text',
  roles: PROSE_ROLES,
  source: '事实核对',
} as const

const PROMISE =
  /(?<![第\d.几])([二两三四五六七八九]|[2-9])(?:个(?:方面|环节|问题|重点|步骤|阶段|“[^”]{1,8}”)?|点|项|条|件|大)[\p{sc=Han}]{0,8}[：:。](?=一是|一要|第一，|首先|（一）)/gu

const MEMBERS: readonly (readonly [RegExp, RegExp])[] = [
  [/^一是/u, /(?<=[：:。；;，,])([一二三四五六七八九十])是/gu],
  [/^一要/u, /(?<=[：:。；;，,])([一二三四五六七八九十])要/gu],
  [/^第一，/u, /(?<=[：:。；;])第([一二三四五六七八九十])，/gu],
]

export const membersAndCount: TextRule = {
  ...FACTS,
  id: 'NU-26',
  name: { zh: '所列项数与所说不合', en: 'Members and their number disagree' },
  message: {
    zh: '所列项数与所说的数不合，请核。',
    en: 'Members and number disagree; please check.',
  },
  find: ({ masked }) => {
    const promises = Array.from(masked.matchAll(PROMISE))
    return promises.flatMap((promise, at) => {
      const next = promises[at + 1]?.index ?? masked.length
      return countAt(masked.slice(0, Math.min(next, promise.index + REACH)), promise)
    })
  },
  examples: {
    find: [
      ['会议要求做好三个方面：一是加强领导；二是强化督查。', null],
      ['提出两点要求：一要压实责任；二要强化督导；三要严格考核。', null],
    ],
    leaveAlone: [
      '会议要求做好三个方面：一是加强领导；二是强化督查；三是严格考核。',
      '提出三点要求：一是加强领导。',
      '提出三点要求。要加强领导。',
    ],
  },
}

/** Further on it is another list. UTF-16 units. */
const REACH = 1000

function countAt(text: string, promise: RegExpExecArray): readonly Hit[] {
  const start = promise.index + promise[0].length
  const rest = text.slice(start)
  const pattern = MEMBERS.find(([opening]) => opening.test(rest))?.[1]
  if (pattern === undefined) return []
  const said = numberOf(promise[1] ?? '')
  // From the mark before the first member on, since each member stands behind a mark.
  const numbers = Array.from(text.slice(start - 1).matchAll(pattern), ([, each = '']) =>
    numberOf(each),
  )
  const series = numbers.slice(0, firstBreak(numbers))
  // One member alone: the others stand in the paragraphs that follow.
  if (series.length < 2 || series.length === said) return []
  return [
    {
      from: promise.index,
      to: start - 1,
      message: {
        zh: `说的是${said}项，列出${series.length}项，请核。`,
        en: `It says ${said}, ${series.length} are listed; please check.`,
      },
    },
  ]
}

/** Where the series stops counting one by one: what follows is another list. */
function firstBreak(numbers: readonly number[]): number {
  const at = numbers.findIndex((each, index) => each !== index + 1)
  return at < 0 ? numbers.length : at
}

const PEOPLE =
  /(?<=^|[，。；：\s\uE000）\p{sc=Han}])((?:[\p{sc=Han}·]{2,4}、){1,12}[\p{sc=Han}·]{2,4}?)(等)?([二两三四五六七八九十]{1,2}|\d{1,2})(?:人|位同志|名同志|名同学|名队员|名党员)(?!次|大|民|均|才|组)/gu

export const peopleAndCount: TextRule = {
  ...FACTS,
  id: 'NU-27',
  name: { zh: '所列人数与所说不合', en: 'People named and their number disagree' },
  message: { zh: '所列姓名与人数不合，请核。', en: 'Names and number disagree; please check.' },
  find: ({ masked }) => Array.from(masked.matchAll(PEOPLE)).flatMap(peopleAt),
  examples: {
    find: [
      ['获奖的有张伟、李娜、王强、刘洋等3人。', null],
      ['张伟、李娜、王强4人获奖。', null],
    ],
    leaveAlone: [
      '获奖的有张伟、李娜、王强等5人。',
      '张伟、李娜、王强三人获奖。',
      '教育、医疗、养老等3人座谈',
    ],
  },
}

function peopleAt(match: RegExpExecArray): readonly Hit[] {
  const [found, list = '', more, written = ''] = match
  const names = list.split('、')
  // The first piece may begin with the words before the name.
  const areNames = names.every(
    (name, index) => isPersonName(name) || (index === 0 && names.length > 2),
  )
  const said = numberOf(written)
  const isWrong = more === undefined ? names.length !== said : names.length > said
  if (!areNames || !isWrong) return []
  return [
    {
      from: match.index,
      to: match.index + found.length,
      message: {
        zh: `列出${names.length}人，说的是${said}人，请核。`,
        en: `${names.length} are named, it says ${said}; please check.`,
      },
    },
  ]
}

function numberOf(written: string): number {
  return /^\d/u.test(written) ? Number(written) : (hanNumber(written) ?? 0)
}
