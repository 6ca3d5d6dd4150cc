import { CalendarDay } from '#core/article/article'
import { fail, ok, type Result } from '#core/shared/result'

/** Which end of a month or a year is meant where a table gives no day. */
type End = 'first' | 'last'

/**
 * A day as tables write it: 2020-01-01, 2020/1/1, 2020.1.1, 2020年1月1日, a month or a year alone, or
 * the number Excel keeps for it. Empty and 至今 are no day.
 */
export function tableDay(cell: string, end: End): Result<string | null, 'not-a-day'> {
  const text = cell.replaceAll(/\s/gu, '')
  if (OPEN.has(text)) return ok(null)
  const serial = /^[2-6]\d{4}$/u.test(text) ? Number(text) : undefined
  if (serial !== undefined) return checked(dayText(new Date(EXCEL_ZERO + serial * DAY)))

  const [, year, month, day] = WRITTEN.exec(text) ?? []
  if (year === undefined) return fail('not-a-day')
  return checked(
    [year, padded(month ?? (end === 'first' ? '1' : '12')), day ?? dayOf({ year, month, end })]
      .map(padded)
      .join('-'),
  )
}

const OPEN: ReadonlySet<string> = new Set(['', '至今', '今', '现在', '-', '—', '——', 'now'])
const WRITTEN =
  /^(\d{4})(?:(?:[-/.]|年)(?:(\d{1,2})(?:(?:[-/.]|月)(?:(\d{1,2})日?)?)?)?)?(?:T[\d:.]+Z?)?$/u
const DAY = 86_400_000
/** Day 0 of Excel's numbers, as they count since March 1900. */
const EXCEL_ZERO = Date.UTC(1899, 11, 30)

function dayOf({
  year,
  month,
  end,
}: {
  readonly year: string
  readonly month: string | undefined
  readonly end: End
}): string {
  if (end === 'first') return '1'
  return String(new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate())
}

function padded(number: string): string {
  return number.padStart(2, '0')
}

function dayText(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function checked(day: string): Result<string, 'not-a-day'> {
  return CalendarDay.safeParse(day).success ? ok(day) : fail('not-a-day')
}
