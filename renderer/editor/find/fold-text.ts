const FULLWIDTH_FIRST = 0xff01
const FULLWIDTH_LAST = 0xff5e
const TO_HALFWIDTH = 0xfee0

/** Text with width and case levelled, unit for unit, so that offsets in it are offsets in the text. */
export function foldText(text: string): string {
  return Array.from({ length: text.length }, (_, index) => foldUnit(text.charAt(index))).join('')
}

function foldUnit(unit: string): string {
  const narrow = narrowed(unit)
  const lower = narrow.toLowerCase()
  return lower.length === 1 ? lower : narrow
}

function narrowed(unit: string): string {
  if (unit === '\u3000') return ' '
  const code = unit.charCodeAt(0)
  if (code < FULLWIDTH_FIRST || code > FULLWIDTH_LAST) return unit
  return String.fromCharCode(code - TO_HALFWIDTH)
}
