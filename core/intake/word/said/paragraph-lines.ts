import type { WordBlock, WordParagraph } from '../word-document.ts'

export type Side = 'final' | 'original'

/** What is not there on a side: what was deleted at last, what was inserted before. */
const GONE = { final: 'deleted', original: 'inserted' } as const

/**
 * The paragraphs outside tables on one side of the changes. One whose mark is gone there runs on into
 * the next without a blank: Chinese has none between words.
 */
export function paragraphLines(blocks: readonly WordBlock[], side: Side): readonly string[] {
  const lines: string[] = []
  let open = ''
  let isOpen = false
  const close = () => {
    if (isOpen && open !== '') lines.push(open)
    open = ''
    isOpen = false
  }
  for (const block of blocks) {
    if (block.kind === 'table') {
      close()
      continue
    }
    open += textOn(block, side)
    isOpen = block.end[GONE[side]] !== null
    if (isOpen) continue
    lines.push(open)
    open = ''
  }
  close()
  return lines
}

export function textOn({ inlines }: Pick<WordParagraph, 'inlines'>, side: Side): string {
  return inlines
    .map((one) => (one.kind === 'text' && one[GONE[side]] === null ? one.text : ''))
    .join('')
}

/** What a cell says at last. */
export function finalText(blocks: readonly WordBlock[]): string {
  return paragraphLines(blocks, 'final').join('\n')
}
