import type { Language } from '#core/messages/message'
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

type Field = {
  readonly zh: string
  readonly en: string
  readonly of: (parts: NameParts) => string
}

/** What a pattern may name, in the order in which a newsroom names its files. */
export const PATTERN_FIELDS: readonly Field[] = [
  { zh: '日期', en: 'date', of: ({ date }) => date },
  { zh: '栏目', en: 'section', of: ({ section }) => section },
  { zh: '主标题', en: 'title', of: ({ title }) => title },
  { zh: '记者', en: 'byline', of: ({ byline }) => byline },
  { zh: '版次', en: 'page', of: ({ page }) => page },
  { zh: '序号', en: 'number', of: numbered },
]

/** The same pattern with its names in one language. */
export function patternIn(language: Language, pattern: string): string {
  return pattern.replaceAll(PLACEHOLDER, (whole, name: string) => {
    const field = fieldCalled(name)
    return field === undefined ? whole : `{${field[language]}}`
  })
}

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
    const field = fieldCalled(name)
    if (field === undefined) return whole
    const text = field.of(parts).replaceAll(NOTHING, '').trim()
    return text === '' ? NOTHING : text
  })
  return filled.includes(NOTHING)
    ? filled.replaceAll(WITH_NOTHING, '').replace(LEADING, '')
    : filled
}

function numbered({ number, of }: NameParts): string {
  return String(number).padStart(Math.max(2, String(of).length), '0')
}

function fieldCalled(name: string): Field | undefined {
  const called = name.trim().toLowerCase()
  return PATTERN_FIELDS.find(({ zh, en }) => zh === called || en === called)
}
