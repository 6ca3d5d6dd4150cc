const CLOSERS = '”’」』）)》〉】］\\]"'
const ENDS = new RegExp(`[。！？!?…][${CLOSERS}]*$|[.][${CLOSERS}]*$`, 'u')

/** Ends with a full stop, question or exclamation mark, closers included. */
export function endsSentence(text: string): boolean {
  return ENDS.test(text)
}

/** Ends where a paragraph may stop although no sentence does: before a list, or after one of its items. */
export function endsBeforeList(text: string): boolean {
  return /[：:；;]$/u.test(text)
}

/** How many quotation marks, brackets and title marks are still open at the end. */
export function openPairs(text: string): number {
  let open = 0
  for (const mark of text.matchAll(/[“”（）()《》「」『』【】]/gu))
    open += '“（(《「『【'.includes(mark[0]) ? 1 : -1
  return open
}

/** A closing mark comes before the opening one it would need. */
export function closesFirst(text: string): boolean {
  let open = 0
  for (const mark of text.matchAll(/[“”（）()《》「」『』]/gu)) {
    open += '“（(《「『'.includes(mark[0]) ? 1 : -1
    if (open < 0) return true
  }
  return false
}

export function hanLength(text: string): number {
  return Array.from(text.matchAll(/\p{Script=Han}|[\p{L}\p{N}]+/gu)).length
}
