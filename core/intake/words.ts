const LETTER = /^[\p{L}\p{N}]$/u
const HAN = /^\p{Script=Han}$/u

/**
 * How long a text reads: a Han character counts one, and so does a word or number with what is
 * written on to it. A scan, because the same as a pattern takes a page's time to be compiled.
 */
export function hanLength(text: string): number {
  let length = 0
  let inWord = false
  for (const character of text) {
    const isLetter = isLetterOrDigit(character)
    if (isLetter && !inWord) length += 1
    inWord = isLetter && (inWord || !isHan(character))
  }
  return length
}

/** Holds a letter or a digit of any script. */
export function hasLetters(text: string): boolean {
  for (const character of text) if (isLetterOrDigit(character)) return true
  return false
}

function isLetterOrDigit(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (isCommonHan(code)) return true
  if (code < 0x80) return isAsciiLetter(code)
  return !isCommonMark(code) && LETTER.test(character)
}

function isHan(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return isCommonHan(code) || (code >= 0x2e80 && HAN.test(character))
}

function isCommonHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20
  return (code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x7a)
}

/** Punctuation and spaces of Chinese text. */
function isCommonMark(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x3008 && code <= 0x3020) ||
    (code >= 0x3000 && code <= 0x3003) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20)
  )
}
