import type { Node } from 'prosemirror-model'
import type { Tracked } from '#core/article/change'
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
  /** Its end is suggested away, and the next block is its rest. */
  readonly goesOn: boolean
}

export type PaperBlocks = { readonly blocks: readonly PaperBlock[]; readonly photos: number }

/**
 * Every block in reading order but those that are suggested away. Reads next to no text, so it costs
 * a key next to nothing. A paragraph whose end is suggested away stands on the paper until that is
 * decided, and so it is a block, but one that is read together with the next.
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
    const goesOn = isJoinedWithNext(doc, position, node)
    blocks.push({
      id: idOf(node, { role, goesOn }),
      role,
      field,
      goesOn,
      node,
      from,
      to: from + node.content.size,
    })
    return false
  })
  return { blocks, photos }
}

export function blockText({ id, role, field, goesOn, node }: PaperBlock): BlockText {
  return { id, role, field, goesOn, text: finalTextOf(node).text }
}

/** Only text beside it can be its rest, not a photo or a list. */
function isJoinedWithNext(doc: Node, position: number, node: Node): boolean {
  const tracked: Tracked | null | undefined = node.attrs['tracked']
  if (tracked?.deleted === undefined) return false
  const $before = doc.resolve(position)
  const after = $before.parent.children.slice($before.index() + 1)
  return after.find((block) => !isBlockStruck(block))?.isTextblock === true
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

type Read = { readonly role: TextRole; readonly goesOn: boolean }

const numbered = new WeakMap<Node, Read & { readonly id: number }>()
let latest = 0

/** A block that became a quotation, or has another rest, is read otherwise: it counts as another. */
function idOf(node: Node, { role, goesOn }: Read): number {
  const known = numbered.get(node)
  if (known?.role === role && known.goesOn === goesOn) return known.id
  latest += 1
  numbered.set(node, { role, goesOn, id: latest })
  return latest
}
