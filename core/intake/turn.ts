const PAGE = String.raw`(?:第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版?)`
const ON = new RegExp(
  String.raw`\s*[（(【][\s▶►▷→»>]*(?:下[转接]|紧接|转|接|未完待续)\s*(?:至|第|见)?\s*${PAGE}?[^（）()]{0,12}[）)】]\s*$`,
  'u',
)
const FROM = new RegExp(
  String.raw`^\s*[（(【][\s◀◁←«<]*(?:[上紧][接转]|接)\s*(?:自|第|见)?\s*${PAGE}[^（）()]{0,12}[）)】]\s*`,
  'u',
)
const BARE_ON = new RegExp(
  String.raw`\s*[▶►▷→»>]*\s*下[转接]\s*(?:第)?\s*${PAGE}\s*[▶►▷→»>]*\s*$`,
  'u',
)

const LONGEST_TURN = 60

/** Where （下转三版） begins at the end of a paragraph; -1 when there is none. */
export function turnOnAt(text: string): number {
  const start = Math.max(0, text.length - LONGEST_TURN)
  const end = text.slice(start)
  if (!/[转接见续]/u.test(end)) return -1
  const found = ON.exec(end) ?? BARE_ON.exec(end)
  return found === null ? -1 : start + found.index
}

/** Where the text goes on after （上接一版） at its beginning; 0 when there is none. */
export function turnFromEnd(text: string): number {
  return FROM.exec(text.slice(0, 2 * LONGEST_TURN))?.[0].length ?? 0
}
