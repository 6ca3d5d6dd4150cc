const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Where ← and → lead from an offset in a text: over whole characters, never into one. */
export function caretStep(text: string, caret: number, key: 'ArrowLeft' | 'ArrowRight'): number {
  if (key === 'ArrowRight') return caret + lengthOfFirst(text.slice(caret))
  const before = text.slice(Math.max(0, caret - WINDOW), caret)
  return caret - lengthOfLast(before)
}

/** Ctrl: behind the next mark, where a paragraph is likely to be split. */
export function caretLeap(text: string, caret: number, key: 'ArrowLeft' | 'ArrowRight'): number {
  const stops = Array.from(
    text.matchAll(/[。！？；：，、.!?;:,][”’）】]*/gu),
    ({ 0: mark, index }) => {
      return index + mark.length
    },
  )
  if (key === 'ArrowRight') return stops.find((stop) => stop > caret) ?? text.length
  return stops.findLast((stop) => stop < caret) ?? 0
}

/** Longer than any character that people write. */
const WINDOW = 40

function lengthOfFirst(text: string): number {
  const first = graphemes.segment(text.slice(0, WINDOW))[Symbol.iterator]().next()
  return first.done === true ? 0 : first.value.segment.length
}

function lengthOfLast(text: string): number {
  return Array.from(graphemes.segment(text)).at(-1)?.segment.length ?? 0
}
