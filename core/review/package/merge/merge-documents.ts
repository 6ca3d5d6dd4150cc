import type { Node } from 'prosemirror-model'
import { blocksOfItems, inlineOf } from './blocks-of-items.ts'
import { mergeTokens } from './merge-tokens.ts'
import { beginMerging, type Conflict, type Merging, type Three } from './merging.ts'
import { nameWholes } from './name-wholes.ts'
import type { Packer } from './their-suggestions.ts'
import { characters, tokensOf } from './token.ts'

export type MergedDocument = {
  readonly doc: Node
  readonly conflicts: readonly Conflict[]
  /** Places that only one side changed, and for them those that both did. */
  readonly changed: { readonly ours: number; readonly theirs: number }
  readonly suggestions: number
}

/**
 * Our document with all that they did since `base` as suggestions. Nothing of ours goes: rejecting
 * what is new gives ours back. The same three documents always give the same answer.
 */
export function mergeDocuments(
  docs: Three<Node>,
  packer: Packer,
  newThreads: ReadonlySet<string>,
): MergedDocument {
  const merging = beginMerging(docs.ours, packer, newThreads)
  const doc = mergeNode(docs, merging)
  const { conflicts, changed, suggestions } = merging
  return { doc, conflicts, changed, suggestions: suggestions.count() }
}

function mergeNode(nodes: Three<Node>, merging: Merging): Node {
  const { ours } = nodes
  if (ours.isTextblock) return ours.type.create(ours.attrs, mergeField(nodes, merging))
  const children = hasFields(ours) ? mergeFields(nodes, merging) : mergeBlocks(nodes, merging)
  return ours.type.create(ours.attrs, children)
}

/** A headline, a caption: text and no paragraphs. */
function mergeField({ base, ours, theirs }: Three<Node>, merging: Merging): readonly Node[] {
  const tokens = {
    base: characters(base),
    ours: characters(ours),
    theirs: characters(theirs),
  }
  return inlineOf(mergeTokens(tokens, merging, (nodes) => nodes.ours))
}

function mergeFields({ base, ours, theirs }: Three<Node>, merging: Merging): readonly Node[] {
  return ours.children.map((field, index) =>
    mergeNode({ base: base.child(index), ours: field, theirs: theirs.child(index) }, merging),
  )
}

function mergeBlocks({ base, ours, theirs }: Three<Node>, merging: Merging): readonly Node[] {
  const blocks = { base: base.children, ours: ours.children, theirs: theirs.children }
  const names = nameWholes(blocks)
  const tokens = {
    base: tokensOf(blocks.base, names.base),
    ours: tokensOf(blocks.ours, names.ours),
    theirs: tokensOf(blocks.theirs, names.theirs),
  }
  const mergeWhole = (nodes: Three<Node>) => mergeNode(nodes, merging)
  return blocksOfItems(mergeTokens(tokens, merging, mergeWhole), merging)
}

/** Always the same parts in the same order; a row is only merged with one of as many cells. */
function hasFields({ type }: Node): boolean {
  return FIELDS.has(type.name)
}

const FIELDS: ReadonlySet<string> = new Set(['doc', 'photo', 'table_row'])
