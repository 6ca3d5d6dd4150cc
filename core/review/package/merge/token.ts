import type { Mark, Node } from 'prosemirror-model'
import type { Tracked } from '#core/article/change'
import { assertNever } from '#core/shared/assert'

/**
 * A sequence of blocks as merging reads it: every character, the end of every block of text, and
 * whatever stands as a whole. So a split paragraph is an inserted end and nothing else.
 */
export type Token =
  | { readonly kind: 'character'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly kind: 'end'; readonly block: Node }
  /** Blocks on two sides are the same one when they have the same name. */
  | { readonly kind: 'whole'; readonly node: Node; readonly name: string }

export function tokensOf(
  blocks: readonly Node[],
  nameOf: (block: Node, index: number) => string,
): readonly Token[] {
  return blocks.flatMap((block, index): Token[] =>
    block.isTextblock
      ? [...characters(block), { kind: 'end', block }]
      : [{ kind: 'whole', node: block, name: nameOf(block, index) }],
  )
}

export function characters(block: Node): readonly Token[] {
  return block.children.flatMap(({ text = '', marks }) =>
    Array.from(text, (character): Token => ({ kind: 'character', text: character, marks })),
  )
}

/** Longer than one character for all that is none. */
export function keyOf(token: Token): string {
  switch (token.kind) {
    case 'character':
      return token.text
    case 'end':
      return END
    case 'whole':
      return `whole ${token.name}`
    default:
      return assertNever(token)
  }
}

const END = 'end'

/** Whether it stands in the final text. */
export function isAlive(token: Token): boolean {
  if (token.kind === 'character') return !token.marks.some(({ type }) => type.name === 'deletion')
  return trackedOf(token.kind === 'end' ? token.block : token.node).deleted === undefined
}

/** Text and the parts of a table have no such attribute. */
export function trackedOf({ attrs }: Node): Tracked {
  return attrs['tracked'] ?? {}
}

/** The final words, a line to a block. */
export function finalWordsOf(tokens: readonly Token[]): string {
  return tokens.filter(isAlive).map(wordsOf).join('').trim()
}

function wordsOf(token: Token): string {
  switch (token.kind) {
    case 'character':
      return token.text
    case 'end':
      return '\n'
    case 'whole':
      return `${finalWordsInside(token.node)}\n`
    default:
      return assertNever(token)
  }
}

/** Of a photo nobody has captioned there are none: its file's name tells it from others. */
function finalWordsInside(node: Node): string {
  const lines = blocksOfText(node).map((block) => finalWordsOf(characters(block)))
  const words = lines.filter((line) => line !== '').join(' ')
  return words === '' && node.type.name === 'photo' ? `[${String(node.attrs['media'])}]` : words
}

function blocksOfText(node: Node): readonly Node[] {
  return node.isTextblock ? [node] : node.children.flatMap(blocksOfText)
}
