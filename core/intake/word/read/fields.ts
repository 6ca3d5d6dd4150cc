import { allowedLink } from '#core/article/link'
import { HostileWord, WORD_LIMITS } from './limits.ts'
import { put, type Line } from './line.ts'
import { fieldCode } from './field-code.ts'

/** Fields that only mark a place: nothing of them is ever on the page. */
const UNSEEN: ReadonlySet<string> = new Set(['XE', 'TC', 'TA', 'RD', 'PRIVATE', 'SET', 'ASK', ''])

export function openField({ reading }: Line): void {
  const { fields } = reading.open
  fields.push({ code: '', isShown: false, link: null })
  if (fields.length > WORD_LIMITS.fields) throw new HostileWord('fields')
}

export function nameField(code: string, { reading }: Line): void {
  const field = reading.open.fields.at(-1)
  if (field !== undefined && !field.isShown) field.code += code
}

/** What the field shows begins. Fields in the result of another one are its own affair. */
export function showField({ reading }: Line): void {
  const { fields } = reading.open
  const field = fields.at(-1)
  if (field === undefined) return
  field.isShown = true
  const { name, target } = fieldCode(field.code)
  if (name === 'HYPERLINK') {
    if (target === '') return
    field.link = followed(target, reading)
    return
  }
  const isInner = fields.some((one) => one !== field && fieldCode(one.code).name !== 'HYPERLINK')
  if (!isInner) reading.lose('field', true)
}

/** Null, and a loss, where no article may lead. */
export function followed(address: string, { lose }: Line['reading']): string | null {
  const link = allowedLink(address)
  if (link === null) lose('link', true)
  return link
}

export function closeField(line: Line): void {
  const { reading, lookOf } = line
  const field = reading.open.fields.pop()
  if (field === undefined || field.isShown || isCodeHere(line)) return
  const { name } = fieldCode(field.code)
  if (name !== 'EQ') {
    if (!UNSEEN.has(name)) reading.lose('field', false)
    return
  }
  // A formula in a field, as WPS and Word write ringed characters: its code is all there is of it.
  const text = field.code.replaceAll(/^\s*EQ|\\[a-z]+|[(),;\s]/giu, '')
  reading.lose('formula', text !== '')
  const { bold, italic, size, font } = lookOf(undefined)
  const marks = { inserted: null, deleted: null, style: null, formatted: null, link: null }
  put({ kind: 'text', text }, { ...marks, bold, italic, size, font }, line)
}

/** A code ends with its paragraph at the latest: one that nobody closed would hide all that follows. */
export function endCodes(line: Line): void {
  const { fields } = line.reading.open
  const first = fields.findIndex(({ isShown }) => !isShown)
  if (first < 0) return
  while (fields.length > first) closeField(line)
}

/** Between the beginning of a field and what it shows stands its code. */
export function isCodeHere({ reading }: Line): boolean {
  return reading.open.fields.some(({ isShown }) => !isShown)
}

export function linkHere(around: string | null, { reading }: Line): string | null {
  return around ?? reading.open.fields.findLast(({ link }) => link !== null)?.link ?? null
}
