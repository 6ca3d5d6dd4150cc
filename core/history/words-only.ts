const MARKS = /[\s\p{P}￥～｜]/u

/** Signs that Unicode calls punctuation and an editor calls words. */
const SIGNS = new Set('%‰&@#*/\\§')

/**
 * A text without marks and spaces and in one width: what an editor means by its words. A mark
 * between two figures belongs to the number (3.5, 2:1), except between thousands.
 */
export function wordsOnly(text: string): string {
  const narrow = Array.from(text, narrowed)
  return narrow
    .filter((character, at) => {
      if (!MARKS.test(character) || SIGNS.has(character)) return true
      if (character === ',') return false
      return isDigit(narrow[at - 1]) && isDigit(narrow[at + 1])
    })
    .join('')
}

/** Full-width letters, digits and signs of ASCII in their narrow form. */
function narrowed(character: string): string {
  const code = character.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9' && character.length === 1
}
