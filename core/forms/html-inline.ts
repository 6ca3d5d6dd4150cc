import type { Mark, Node } from 'prosemirror-model'
import type { Change } from '#core/article/change'
import { changeIn } from '#core/review/suggestions/review-marks'
import { element, text, type Markup } from './markup.ts'
import type { NoteList } from './note-list.ts'

/** Where a thread of comments is listed on the page, and its number there. */
export type CommentReference = { readonly id: string; readonly number: number }
export type CommentReferences = ReadonlyMap<string, CommentReference>

/** What stands on an article's page below its text: its comments and its notes. */
export type Below = {
  readonly references: CommentReferences
  readonly notes: NoteList
  /** Of the article on the page, from 1. */
  readonly article: number
}

/** The text of a block with its marks: strong, emphasis, links, what is suggested, noted and commented on. */
export function htmlInline(block: Node, { references, notes, article }: Below): readonly Markup[] {
  return block.children.flatMap((node, index) => [
    node.marks.reduceRight<Markup>(inMark, text(node.text ?? '')),
    ...noteBehind(notes.numberBehind(block, index), article),
    ...endingComments(node, block.maybeChild(index + 1)).flatMap((mark) => {
      const listed = references.get(String(mark.attrs['thread']))
      return listed === undefined ? [] : [referenceTo(listed)]
    }),
  ])
}

export function inserted(change: Change, children: readonly Markup[]): Markup {
  return element('ins', changeAttributes(change), ...children)
}

export function deleted(change: Change, children: readonly Markup[]): Markup {
  return element('del', changeAttributes(change), ...children)
}

function inMark(inside: Markup, { type, attrs }: Mark): Markup {
  switch (type.name) {
    case 'link':
      return element('a', { href: String(attrs['href']) }, inside)
    case 'strong':
      return element('strong', {}, inside)
    case 'emphasis':
      return element('em', {}, inside)
    case 'insertion':
      return inserted(changeIn(attrs), [inside])
    case 'deletion':
      return deleted(changeIn(attrs), [inside])
    case 'comment':
      return element('mark', {}, inside)
    default:
      return inside
  }
}

/** Ids of the number of a note and of the note itself. */
export function noteIds(article: number, number: number) {
  return { number: `note-number-${article}-${number}`, note: `note-${article}-${number}` }
}

function noteBehind(number: number | undefined, article: number): readonly Markup[] {
  if (number === undefined) return []
  const ids = noteIds(article, number)
  return [
    element('sup', {}, element('a', { id: ids.number, href: `#${ids.note}` }, String(number))),
  ]
}

function changeAttributes({ by, at }: Change) {
  return { datetime: at, title: by, 'data-author': by }
}

function endingComments(node: Node, next: Node | null): readonly Mark[] {
  return node.marks.filter(
    (mark) => mark.type.name === 'comment' && next?.marks.some((one) => one.eq(mark)) !== true,
  )
}

function referenceTo({ id, number }: CommentReference): Markup {
  return element('sup', {}, element('a', { href: `#${id}` }, `[${number}]`))
}
