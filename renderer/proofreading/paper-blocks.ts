import type { Node } from 'prosemirror-model'
import { finalTextOf, isBlockStruck } from '#core/review/suggestions/final-text'
import type { Field } from '#core/proofreading/finding'
import type { TextRole } from '#core/proofreading/proof-article'
import { roleOf } from '#core/proofreading/proof-article-of'
import type { TextBlock } from '../editor/final-places.ts'
import type { BlockText } from './worker-messages.ts'

/** One block of text on the paper. Nodes never change, so the same id is the same text. */
export type PaperBlock = TextBlock & {
  readonly id: number
  readonly role: TextRole
  readonly field: Field
}

export type PaperBlocks = { readonly blocks: readonly PaperBlock[]; readonly photos: number }

/**
 * Every block in reading order but those that are suggested away. Reads next to no text, so it costs
 * a key next to nothing. A paragraph whose end is suggested away is still read by itself, not joined
 * with the next one: on the paper both stand there until that is decided.
 */
export function paperBlocks(doc: Node): PaperBlocks {
  const blocks: PaperBlock[] = []
  let photos = 0
  doc.descendants((node, position, parent) => {
    if (isBlockStruck(node)) return false
    if (node.type.name === 'photo') photos += 1
    if (!node.isTextblock) return true
    const { role, field } = kindOf(node, parent)
    const from = position + 1
    blocks.push({
      id: idOf(node, role),
      role,
      field,
      node,
      from,
      to: from + node.content.size,
    })
    return false
  })
  return { blocks, photos }
}

export function blockText({ id, role, field, node }: PaperBlock): BlockText {
  return { id, role, field, text: finalTextOf(node).text }
}

const HEADLINES = {
  kicker: 'kicker',
  title: 'title',
  subtitle: 'subtitle',
  byline: 'byline',
} as const

function kindOf(node: Node, parent: Node | null): Pick<PaperBlock, 'role' | 'field'> {
  const { name } = node.type
  if (isHeadline(name)) return { role: HEADLINES[name], field: HEADLINES[name] }
  const role = roleOf(node, parent)
  return { role, field: role === 'caption' || role === 'credit' ? role : 'body' }
}

function isHeadline(name: string): name is keyof typeof HEADLINES {
  return Object.hasOwn(HEADLINES, name)
}

type Numbered = { readonly role: TextRole; readonly id: number }

const numbered = new WeakMap<Node, Numbered>()
let latest = 0

/** A block that became a quotation is read by other rules, so it counts as another one. */
function idOf(node: Node, role: TextRole): number {
  const known = numbered.get(node)
  if (known?.role === role) return known.id
  latest += 1
  numbered.set(node, { role, id: latest })
  return latest
}
