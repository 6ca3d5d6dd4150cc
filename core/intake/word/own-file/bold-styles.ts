import type { WordBlock, WordInline, WordParagraph } from '../word-document.ts'
import { wordsRoleOf } from './own-styles.ts'

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
    .filter(({ inlines }) => inlines.some((one) => isPlain(one) && one.bold === isBold))
    .map(({ style }) => style?.id ?? '')
}

function isPlain({ style }: WordInline): boolean {
  return style === null || wordsRoleOf(style) === 'link'
}

function paragraphsIn(block: WordBlock): readonly WordParagraph[] {
  if (block.kind === 'paragraph') return [block]
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell.blocks.flatMap(paragraphsIn)),
  )
}
