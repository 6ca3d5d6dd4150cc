/** Latin-1 marks that Chinese fonts draw full width (GB 2312 has them). */
const WIDE_LATIN = new Set('¤§¨°±·×÷')

/** Set in the Chinese face and one em wide: Han, full-width marks, and “ ” ’ … — among them. */
export function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return false
  if (code < 0x0250) return WIDE_LATIN.has(character)
  return !(code >= 0x2000 && code <= 0x200f) && !(code >= 0xff61 && code <= 0xffdc)
}

/** Part of a word or a number: what a line does not break. */
export function isWordPart(character: string): boolean {
  return !isWide(character) && !isBlank(character)
}

/** A blank of ASCII: it may stand past the end of a line. A full-width one is a character. */
export function isBlank(character: string): boolean {
  return character === ' ' || character === '\t'
}
