const CLOSERS = '”’」』）)》〉】］]"\''
const STOPS = '。！？!?….'
const OPENING = '“（(《「『'
const CLOSING = '”）)》」』'

/** Ends with a full stop, question or exclamation mark, closers included. */
export function endsSentence(text: string): boolean {
  let last = text.length - 1
  while (last >= 0 && CLOSERS.includes(text.charAt(last))) last -= 1
  return last >= 0 && STOPS.includes(text.charAt(last))
}

/** Ends where a paragraph may stop although no sentence does: before a list, or after one of its items. */
export function endsBeforeList(text: string): boolean {
  return text !== '' && '：:；;'.includes(text.slice(-1))
}

/** How many quotation marks, brackets and title marks are still open at the end. */
export function openPairs(text: string): number {
  let open = 0
  for (const character of text) open += turnOf(character, '【', '】')
  return open
}

/** A closing mark comes before the opening one it would need. */
export function closesFirst(text: string): boolean {
  let open = 0
  for (const character of text) {
    open += turnOf(character)
    if (open < 0) return true
  }
  return false
}

/** 1 for an opening mark, -1 for a closing one. */
function turnOf(character: string, alsoOpens = '', alsoCloses = ''): number {
  if (OPENING.includes(character) || character === alsoOpens) return 1
  return CLOSING.includes(character) || character === alsoCloses ? -1 : 0
}
