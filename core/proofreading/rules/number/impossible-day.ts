import { daysOf } from '../../calendar.ts'
import { hanNumber } from '../../han-number.ts'
import type { Hit, TextRule } from '../../rule.ts'
import { PRINTED_ROLES } from '../../text-roles.ts'

const HAN = '[一二三四五六七八九十]{1,3}'
const DAY = new RegExp(
  String.raw`(?<!农历|夏历|阴历|旧历|[\d.一二三四五六七八九十闰])(?:(?<year>\d{4})年)?(?<month>\d{1,2}|${HAN})月(?<day>\d{1,2}|${HAN})[日号](?:上午|下午)?(?:(?:[至到—–～~-])(?<last>\d{1,2})[日号])?`,
  'gu',
)

const TIME =
  /(?:上午|下午|中午|晚上|晚|凌晨|早上|傍晚|清晨|时间)(?<hour>\d{1,2})[:：](?<minute>\d{2})(?![\d:：])|(?<!\d)(?<hour2>\d{1,2})时(?<minute2>\d{1,2})分|(?:上午|凌晨|早上|清晨)(?:1[3-9]|2\d)[时点:：]/gu

/** 13月份, 第五季度, 2025—2021年. */
const PERIOD =
  /(?<![\d.、—～至-])(?:1[3-9]|[2-9]\d)月份|第?[五六七八九5-9]季度|(?<!\d)(?<from>(?:19|20)\d{2})年?[至—～-](?<to>(?:19|20)\d{2})年/gu

const NO_SUCH_DAY = {
  zh: '没有这样的日期，请核。',
  en: 'There is no such date; please check.',
}
const NO_SUCH_TIME = {
  zh: '没有这个时刻，请核时间。',
  en: 'There is no such time; please check.',
}

export const impossibleDay: TextRule = {
  id: 'NU-11',
  name: { zh: '不存在的日期、时刻', en: 'Days and times that do not exist' },
  class: 'error',
  layer: 'number',
  message: NO_SUCH_DAY,
  source: '历法；GB/T 7408',
  change: 'none',
  isOnByDefault: true,
  scope: 'text',
  roles: PRINTED_ROLES,
  find: ({ masked }) => [
    ...strikes(masked, DAY, isImpossibleDay).map((hit) => ({ ...hit, message: NO_SUCH_DAY })),
    ...strikes(masked, PERIOD, isImpossiblePeriod).map((hit) => ({ ...hit, message: NO_SUCH_DAY })),
    ...strikes(masked, TIME, isImpossibleTime).map((hit) => ({ ...hit, message: NO_SUCH_TIME })),
  ],
  examples: {
    find: [
      ['截至9月31日，已完成投资36.1亿元。', null],
      ['2021年2月29日，项目开工。', null],
      ['活动于9月12日至8日举行。', null],
      ['活动于下午3:75开始。', null],
      ['会议于上午15时召开。', null],
    ],
    leaveAlone: [
      '9月30日上午召开',
      '2020年2月29日，项目开工。',
      '比例为1:500',
      '农历二月三十日',
      '9月28日至30日',
      '晚上8:30，演出开始。',
    ],
  },
}

function strikes(
  text: string,
  pattern: RegExp,
  isWrong: (groups: Readonly<Record<string, string | undefined>>) => boolean,
): readonly Hit[] {
  return Array.from(text.matchAll(pattern))
    .filter(({ groups = {} }) => isWrong(groups))
    .map(({ index, 0: found }) => ({ from: index, to: index + found.length }))
}

function isImpossibleDay({ year, month, day, last }: Readonly<Record<string, string | undefined>>) {
  const inMonth = valueOf(month)
  if (inMonth < 1 || inMonth > 12) return true
  const days = daysOf(inMonth, year === undefined ? null : Number(year))
  // 9月12日至8日 runs backwards.
  if (last !== undefined && Number(last) < valueOf(day)) return true
  return [day, last]
    .filter((each) => each !== undefined)
    .some((each) => valueOf(each) < 1 || valueOf(each) > days)
}

function isImpossiblePeriod({ from, to }: Readonly<Record<string, string | undefined>>): boolean {
  return from === undefined || to === undefined || Number(from) > Number(to)
}

/** A morning at 15 o'clock matches without an hour group: it is wrong as it stands. */
function isImpossibleTime(groups: Readonly<Record<string, string | undefined>>): boolean {
  const hour = groups['hour'] ?? groups['hour2']
  const minute = groups['minute'] ?? groups['minute2']
  return hour === undefined || Number(minute) > 59 || Number(hour) * 60 + Number(minute) > 24 * 60
}

function valueOf(written: string | undefined): number {
  if (written === undefined) return 0
  return /^\d/u.test(written) ? Number(written) : (hanNumber(written) ?? 0)
}
