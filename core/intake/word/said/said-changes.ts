import type { WordParagraph } from '../word-document.ts'

export type SaidChange = { readonly text: string; readonly author: string; readonly date: string }

/**
 * Words that one person inserted or deleted at one time, however often the program cut them up. A
 * change ends with its paragraph, as it does in the file: that the mark was changed too shows in the
 * paragraphs before and after.
 */
export function saidChanges(
  paragraphs: readonly WordParagraph[],
  sort: 'inserted' | 'deleted',
): readonly SaidChange[] {
  return paragraphs.flatMap(({ inlines }) => {
    const said: SaidChange[] = []
    let isOpen = false
    for (const inline of inlines) {
      const change = inline[sort]
      const last = said.at(-1)
      const text = inline.kind === 'text' ? inline.text : ''
      if (change === null) isOpen = false
      else if (isOpen && last?.author === change.by && last.date === change.at)
        said[said.length - 1] = { ...last, text: last.text + text }
      else {
        said.push({ text, author: change.by, date: change.at })
        isOpen = true
      }
    }
    return said.filter(({ text }) => text !== '')
  })
}
