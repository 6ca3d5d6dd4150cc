import type { Proposal } from './proposal.ts'

/** Details that the page itself gives; suggestions, '' or null where it says nothing. */
export type FoundDetails = {
  /** `YYYY-MM-DD`. */
  readonly editionDate: string | null
  readonly page: string
  readonly section: string
  readonly source: string
}

const PAGE =
  /(?:第\s*)?([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版|(?:^|\s)([A-Z]\d{1,3})(?=\s|$)/u
const DAY = /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/u
const SOURCE = /来源\s*[:：丨|｜]\s*([^\s\u3000；;）)]{2,40})/u
const HOUSE = /\p{Script=Han}{2,8}(?:日报|晚报|早报|时报|快报|周报|商报|导报|新闻|报)(?=\s|$)/u

/** Reads edition date, page, section and source off what was set aside. */
export function foundDetails({ source, setAside }: Proposal): FoundDetails {
  const said = (reasons: readonly string[]) =>
    setAside
      .filter(({ reason }) => reasons.includes(reason))
      .map(({ piece }) => source.slice(piece.from, piece.to).trim())
  const head = said(['masthead', 'page-number'])
  return {
    editionDate: firstDay(head),
    page: firstPage(head),
    section: said(['banner']).length === 1 ? (said(['banner'])[0] ?? '') : '',
    source: firstMatch(said(['source-line']), SOURCE) ?? firstMatch(head, HOUSE) ?? '',
  }
}

function firstDay(lines: readonly string[]): string | null {
  for (const line of lines) {
    const [, year = '', month = '', day = ''] = DAY.exec(line) ?? []
    const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
    if (year !== '' && isDay) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  }
  return null
}

function firstPage(lines: readonly string[]): string {
  for (const line of lines) {
    const [, numbered, lettered] = PAGE.exec(line) ?? []
    const page = numbered ?? lettered
    if (page !== undefined && !/今日|本期|共/u.test(line)) return page
  }
  return ''
}

function firstMatch(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const found = pattern.exec(line)
    if (found !== null) return found[1] ?? found[0]
  }
  return undefined
}
