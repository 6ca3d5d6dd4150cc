import type { WordBlock, WordParagraph } from '../word-document.ts'

/**
 * Ids of the styles of paragraphs in which every plain word of the file is bold: that is how the
 * house style has them, and not what somebody wanted to stress.
 */
export function boldStyles(blocks: readonly WordBlock[]): ReadonlySet<string> {
  const paragraphs = blocks.flatMap(paragraphsIn)
  const light = new Set(stylesOf(paragraphs, false))
  return new Set(stylesOf(paragraphs, true).filter((id) => !light.has(id)))
}

/** Of the paragraphs that have plain words which are bold, or are not. */
function stylesOf(paragraphs: readonly WordParagraph[], isBold: boolean): readonly string[] {
  return paragraphs
    .filter(({ inlines }) => inlines.some((one) => one.style === null && one.bold === isBold))
    .map(({ style }) => style?.id ?? '')
}

function paragraphsIn(block: WordBlock): readonly WordParagraph[] {
  if (block.kind === 'paragraph') return [block]
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell.blocks.flatMap(paragraphsIn)),
  )
}
