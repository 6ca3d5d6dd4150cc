import type { Node } from 'prosemirror-model'
import { hrefOf } from '#core/article/link'
import { markdownText } from './markdown-text.ts'
import type { NoteList } from './note-list.ts'

/** The text of a block that has no suggestions, with what is strong or stressed, links and notes. */
export function markdownInline(block: Node, notes: NoteList): string {
  return block.children
    .map((node, index) => {
      const number = notes.numberBehind(block, index)
      const note = number === undefined ? '' : `[^${number}]`
      const around = {
        before: block.maybeChild(index - 1)?.text?.at(-1) ?? ' ',
        after: block.maybeChild(index + 1)?.text?.at(0) ?? ' ',
      }
      return `${inLink(marked(node, around), block, index)}${note}`
    })
    .join('')
}

/** Every piece is a link of its own: one link cannot hold the notes in it. */
function inLink(written: string, block: Node, index: number): string {
  const href = hrefOf(block.child(index))
  if (href === null) return written
  const address = href
    .replaceAll(/[<>\\]/gu, encodeURIComponent)
    .replaceAll(/&(?=[#\w]+;)/gu, '&amp;')
  return `[${written}](<${address}>)`
}

type Around = { readonly before: string; readonly after: string }

function marked(node: Node, around: Around): string {
  const has = (name: string) => node.marks.some(({ type }) => type.name === name)
  const [isStrong, isStressed] = [has('strong'), has('emphasis')]
  const words = node.text ?? ''
  const text = markdownText(words)
  if (!isStrong && !isStressed) return text
  if (!isPlain(words, around)) {
    const stressed = isStressed ? `<em>${text}</em>` : text
    return isStrong ? `<strong>${stressed}</strong>` : stressed
  }
  const stars = `${isStrong ? '**' : ''}${isStressed ? '*' : ''}`
  return `${stars}${text}${stars}`
}

/**
 * Whether stars open and close here: CommonMark 0.31, 6.2 wants no blank inside of them and, where
 * a mark such as “ stands inside, a blank or a mark outside. Chinese has no blanks, so tags do it.
 */
function isPlain(words: string, { before, after }: Around): boolean {
  const [first = '', last = ''] = [words.at(0), words.at(-1)]
  return [first, last, before, after].every((letter, index) =>
    index < 2 ? LETTER.test(letter) : LETTER.test(letter) || letter === ' ',
  )
}

/** A star beside a star would be another mark; a surrogate is no letter and gets tags. */
const LETTER = /^[\p{L}\p{N}]$/u
