import type { ProofText } from '#core/proofreading/proof-article'

/** How far the pass is: which text, and how many of its characters were read. */
export type Reading = { readonly text: number; readonly read: number }

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** What an eye reads as one character. */
export function charactersOf(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** Where a key leads; undefined when it is none of ours. There is no key that skips to the end. */
export function stepAfter(
  { text, read }: Reading,
  key: string,
  texts: readonly ProofText[],
): Reading | undefined {
  const length = charactersOf(texts[text]?.text ?? '').length
  switch (key) {
    case 'ArrowRight':
    case ' ':
      return { text, read: Math.min(read + 1, length) }
    case 'ArrowLeft':
    case 'Backspace':
      return { text, read: Math.max(read - 1, 0) }
    case 'Home':
      return { text, read: 0 }
    case 'ArrowDown':
      return text + 1 < texts.length ? beginAt(text + 1) : undefined
    case 'ArrowUp':
      return text > 0 ? beginAt(text - 1) : undefined
    default:
      return undefined
  }
}

/** A text is begun before its first character. */
export function beginAt(text: number): Reading {
  return { text, read: 0 }
}
