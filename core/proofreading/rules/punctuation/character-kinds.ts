const HAN = /\p{Script=Han}/u
const LATIN_OR_DIGIT = /[\p{Script=Latin}\d０-９Ａ-Ｚａ-ｚ]/u
const LATIN = /[\p{Script=Latin}Ａ-Ｚａ-ｚ]/u

/** Han by its UTF-16 unit: astral characters count by their low half, which is rare enough to be let pass. */
export function isHan(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code >= 0x4e00 && code <= 0x9fff) return true
  return code >= 0x2e80 && HAN.test(character)
}

export function isDigit(character: string): boolean {
  return /^[\d０-９]$/u.test(character)
}

export function isLatin(character: string): boolean {
  return LATIN.test(character)
}

export function isLatinOrDigit(character: string): boolean {
  return LATIN_OR_DIGIT.test(character)
}

export function isBlank(character: string): boolean {
  return /^[\s\u3000]$/u.test(character)
}

/** Marks that only Chinese text has and that end something. */
export function endsInChinese(character: string): boolean {
  return character !== '' && '”’）》】〉〕」』，。；：？！、…—％‰℃'.includes(character)
}

/** Marks that only Chinese text has and that begin something. */
export function beginsInChinese(character: string): boolean {
  return character !== '' && '“‘（《【〈〔「『'.includes(character)
}
