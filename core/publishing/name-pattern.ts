import { bytesTooMany, cutBy, fileName } from './file-name.ts'

/** What a file can be called after. Empty strings are not given. */
export type NameParts = {
  readonly date: string
  readonly section: string
  readonly title: string
  readonly byline: string
  readonly page: string
  /** From 1, and of how many: numbers are as long as the last one, two digits at least. */
  readonly number: number
  readonly of: number
}

/** What a pattern may name, in Chinese and in English. */
const FIELDS: ReadonlyMap<string, (parts: NameParts) => string> = new Map([
  ...both('日期', 'date', ({ date }) => date),
  ...both('栏目', 'section', ({ section }) => section),
  ...both('主标题', 'title', ({ title }) => title),
  ...both('记者', 'byline', ({ byline }) => byline),
  ...both('版次', 'page', ({ page }) => page),
  ...both('序号', 'number', numbered),
])

/** In the order in which a newsroom names its files. */
export const PATTERN_FIELDS = ['日期', '栏目', '主标题', '记者', '版次', '序号'] as const

/**
 * A file name without extension. What is not given takes the mark before it along: `{日期}_{栏目}_{主标题}`
 * of an article without a section has one `_`. A name that is too long loses the end of its title.
 */
export function nameFromPattern(pattern: string, parts: NameParts, otherwise: string): string {
  const title = parts.title.trim()
  const whole = written(pattern, { ...parts, title })
  const fitting = written(pattern, { ...parts, title: cutBy(title, bytesTooMany(whole)) })
  return fileName(fitting, otherwise)
}

/** Stands where a field is empty; no title holds it, for it is no character. */
const NOTHING = '\uFFFF'
const PLACEHOLDER = /\{([^{}]*)\}/gu
const WITH_NOTHING = /[（(【[]?[-_—–·. \u3000]*\uFFFF[）)】\]]?/gu
const LEADING = /^[-_—–·. \u3000]+/u

function written(pattern: string, parts: NameParts): string {
  const filled = pattern.replaceAll(PLACEHOLDER, (whole, name: string) => {
    const field = FIELDS.get(name.trim().toLowerCase())
    if (field === undefined) return whole
    const text = field(parts).replaceAll(NOTHING, '').trim()
    return text === '' ? NOTHING : text
  })
  return filled.includes(NOTHING)
    ? filled.replaceAll(WITH_NOTHING, '').replace(LEADING, '')
    : filled
}

function numbered({ number, of }: NameParts): string {
  return String(number).padStart(Math.max(2, String(of).length), '0')
}

function both(
  han: string,
  latin: string,
  field: (parts: NameParts) => string,
): readonly (readonly [string, (parts: NameParts) => string])[] {
  return [
    [han, field],
    [latin, field],
  ]
}
