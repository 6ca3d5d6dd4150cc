/** A mark that ends a sentence, with every closing mark that belongs to it. */
const END = /(?:[。！？!?；;]|…{1,2})[。！？!?…]*(?:[”’」』）)》〉】］\]"']|\p{M})*/gu

/**
 * The sentences of a paragraph; joined they are the paragraph. A semicolon ends one too: what stands
 * between two is moved and changed by itself.
 */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = []
  let from = 0
  for (const { index, 0: end } of text.matchAll(END)) {
    const to = index + end.length
    sentences.push(text.slice(from, to))
    from = to
  }
  if (from < text.length) sentences.push(text.slice(from))
  return sentences.flatMap(withoutBreath)
}

/** A text without full stops is cut at its commas: no editor reads it as one sentence either. */
function withoutBreath(sentence: string): readonly string[] {
  if (sentence.length <= LONG) return [sentence]
  const parts: string[] = []
  let from = 0
  for (const { index } of sentence.matchAll(/[，,：:]/gu)) {
    if (index + 1 - from < LONG / 2) continue
    parts.push(sentence.slice(from, index + 1))
    from = index + 1
  }
  return from < sentence.length ? [...parts, sentence.slice(from)] : parts
}

/** UTF-16 units; the longest sentences of reports stay below. */
const LONG = 300
