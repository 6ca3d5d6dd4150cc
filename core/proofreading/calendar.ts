/** Days of a month; February has 29 where no year is known. */
export function daysOf(month: number, year: number | null): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export type Day = { readonly year: number; readonly month: number; readonly day: number }

/** Days since 1 January of year 1, proleptic Gregorian. */
export function dayNumber({ year, month, day }: Day): number {
  const before = year - 1
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  let number = before * 365 + leaps + day
  for (let past = 1; past < month; past += 1) number += daysOf(past, year)
  return number
}

/** 日 is 0. */
export function weekdayOf(day: Day): number {
  return dayNumber(day) % 7
}

/** `YYYY-MM-DD`. */
export function dayOf(edition: string): Day {
  const [year = 0, month = 0, day = 0] = edition.split('-').map(Number)
  return { year, month, day }
}

/** A month and day of a news story belong to the year that brings them nearest to the edition. */
export function nearestTo(edition: Day, month: number, day: number): Day {
  const [last, same, next] = [-1, 0, 1].map((step) => ({ year: edition.year + step, month, day }))
  const distance = (candidate: Day) => Math.abs(dayNumber(candidate) - dayNumber(edition))
  return [last, same, next]
    .filter((candidate) => candidate !== undefined)
    .reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best))
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
