/** Characters that Windows refuses, controls, and the marks that turn reading direction around. */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex -- these are the characters that must go
  /[<>:"/\\|?*\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Windows gives these to devices, with whatever extension. */
const RESERVED = /^(?:CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³]|CONIN\$|CONOUT\$)(?=\.|$)/iu

/** ext4 holds 255 UTF-8 bytes: 80 Han characters and room for ` (2).docx`. */
const LONGEST = 240

/** A title as a file name without extension, safe on Windows, macOS and Linux. */
export function fileName(title: string, otherwise: string): string {
  const clean = title.normalize('NFC').replace(UNSAFE, '').replaceAll(/\s+/gu, ' ')
  const name = trimmed(shortened(trimmed(clean), LONGEST)).replace(RESERVED, '_$&')
  return name === '' ? otherwise : name
}

/** The same names made different: the second of two gets ` (2)`, without regard to case. */
export function distinctNames(names: readonly string[]): string[] {
  return names.map(distinctNamer())
}

/** The same for names that come one after the other. */
export function distinctNamer(): (name: string) => string {
  const taken = new Set<string>()
  const lastNumber = new Map<string, number>()
  return (name) => {
    let distinct = name
    let number = lastNumber.get(name) ?? 1
    while (taken.has(distinct.toLowerCase())) distinct = `${name} (${(number += 1)})`
    lastNumber.set(name, number)
    taken.add(distinct.toLowerCase())
    return distinct
  }
}

/** UTF-8 bytes that a name has too many; 0 when it fits. */
export function bytesTooMany(name: string): number {
  return Math.max(0, bytesOf(name) - LONGEST)
}

/** So many UTF-8 bytes less at the end, by whole characters. */
export function cutBy(text: string, bytes: number): string {
  return trimmed(shortened(text, Math.max(0, bytesOf(text) - bytes)))
}

/** Windows drops dots and blanks at the end; a dot at the start hides the file elsewhere. */
function trimmed(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/gu, '')
}

/** By whole characters, so that no emoji is cut in two. */
function shortened(name: string, most: number): string {
  let bytes = 0
  let short = ''
  for (const character of name) {
    bytes += utf8Length(character)
    if (bytes > most) return short
    short += character
  }
  return short
}

function bytesOf(text: string): number {
  return Array.from(text, utf8Length).reduce((sum, length) => sum + length, 0)
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x1_0000 ? 3 : 4
}
