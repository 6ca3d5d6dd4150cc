import { Fragment, type Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import { isReviewMark, trackedOf } from '#core/review/suggestions/review-marks'
import { BLOCK_NAMES } from './block-names.ts'
import { documentWith, type Changes } from './changes.ts'

/** For forms that cannot show a suggestion: those are spelled out, 〔删：以来〕〔增：上半年〕. */
export function plainDocumentWith(changes: Changes, doc: Node): Node {
  return changes === 'tracked' ? spelled(doc) : documentWith(changes, doc)
}

function spelled(node: Node): Node {
  const bare = 'tracked' in node.attrs ? { ...node.attrs, tracked: null } : node.attrs
  const inside = node.isTextblock ? spelledText(node) : node.children.map(spelled)
  const said = node.isTextblock ? '' : wholeWords(node)
  return node.type.create(bare, said === '' ? inside : withWordsBefore(inside, said))
}

function spelledText(block: Node): readonly Node[] {
  const { inserted, deleted } = trackedOf(block)
  const end = [
    ...(inserted === undefined ? [] : [schema.text('〔另起段〕')]),
    ...(deleted === undefined ? [] : [schema.text('〔接排〕')]),
  ]
  return [...block.children.map(spelledPiece), ...end]
}

function spelledPiece(piece: Node): Node {
  const has = (name: string) => piece.marks.some(({ type }) => type.name === name)
  const words = piece.text ?? ''
  const kept = piece.marks.filter((mark) => !isReviewMark(mark))
  if (has('deletion')) return schema.text(`〔删：${words}〕`, kept)
  return schema.text(has('insertion') ? `〔增：${words}〕` : words, kept)
}

function wholeWords(block: Node): string {
  const { inserted, deleted } = trackedOf(block)
  if (inserted === undefined && deleted === undefined) return ''
  const name = BLOCK_NAMES[block.type.name] ?? ''
  return deleted === undefined ? `〔增补${name}〕` : `〔删去${name}〕`
}

/** Into the first block of text there is. */
function withWordsBefore([first, ...others]: readonly Node[], words: string): readonly Node[] {
  if (first === undefined) return []
  const begun = first.isTextblock
    ? first.copy(Fragment.from(schema.text(words)).append(first.content))
    : first.copy(Fragment.fromArray([...withWordsBefore(first.children, words)]))
  return [begun, ...others]
}
