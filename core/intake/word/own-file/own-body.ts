import type { Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import { changeOf, trackedAttr, trackedOf } from '#core/review/suggestions/review-marks'
import { assertNever } from '#core/shared/assert'
import type { WordBlock, WordInline, WordListPlace, WordParagraph } from '../word-document.ts'
import { roleOf, wordsRoleOf } from './own-styles.ts'
import { ownTable } from './own-table.ts'
import { asWhole, underWhole } from './own-wholes.ts'
import { endOf, fieldNodes, textNodes, type OwnReading } from './own-words.ts'

/** The blocks of a body; an article without any has one empty paragraph. */
export function ownBody(blocks: readonly WordBlock[], reading: OwnReading): Node {
  const content = groupsOf(blocks).flatMap((group) => blocksOf(group, reading))
  return schema.nodes.body.create(
    null,
    content.length === 0 ? [schema.nodes.paragraph.create()] : content,
  )
}

/** What stands next to each other and is one block of ours. */
type Group = {
  readonly kind: 'text' | 'list' | 'quotation' | 'photo' | 'table'
  readonly blocks: readonly WordBlock[]
}

function groupsOf(blocks: readonly WordBlock[]): readonly Group[] {
  const groups: Group[] = []
  for (const block of blocks) {
    const kind = kindOf(block)
    const last = groups.at(-1)
    if (last !== undefined && belongs(block, kind, last))
      groups[groups.length - 1] = { ...last, blocks: [...last.blocks, block] }
    else if (kind !== null) groups.push({ kind, blocks: [block] })
  }
  return groups
}

/** Null for the empty line that Word wants after a table. */
function kindOf(block: WordBlock): Group['kind'] | null {
  if (block.kind === 'table') return 'table'
  const role = roleOf(block.style)
  if (block.inlines.some(({ kind }) => kind === 'picture')) return 'photo'
  if (role === 'table-text' && block.inlines.length === 0) return null
  if (block.list !== null) return 'list'
  return role === 'quotation' ? 'quotation' : 'text'
}

function belongs(block: WordBlock, kind: Group['kind'] | null, { kind: last, blocks }: Group) {
  const before = blocks.at(-1)
  if (block.kind === 'table' || before?.kind !== 'paragraph') return false
  if (last === 'photo') return blocks.length === 1 && roleOf(block.style) === 'caption'
  if (roleOf(block.style) === 'item') return last === 'list'
  if (kind === 'list') return last === 'list' && isSameList(block, blocks[0])
  return kind === 'quotation' && last === 'quotation'
}

/** LibreOffice, which gives styles ids of its own, makes a list of the first item and one of the others. */
function isSameList(block: WordParagraph, first: WordBlock | undefined): boolean {
  if (first?.kind !== 'paragraph') return false
  if (block.list?.list === first.list?.list) return true
  const isOurs = block.style?.id.startsWith('quwen-') ?? false
  return !isOurs && block.list?.ordered === first.list?.ordered
}

function blocksOf({ kind, blocks }: Group, reading: OwnReading): readonly Node[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
  switch (kind) {
    case 'text':
      return paragraphs.map((paragraph) => textBlock(paragraph, reading))
    case 'quotation':
      return quotationBlocks(paragraphs.map((one) => plainParagraph(one, reading)))
    case 'list':
      return [listBlock(paragraphs, reading)]
    case 'photo':
      return photoBlocks(paragraphs, reading)
    case 'table':
      return blocks.flatMap((block) => (block.kind === 'table' ? [ownTable(block, reading)] : []))
    default:
      return assertNever(kind)
  }
}

function textBlock(paragraph: WordParagraph, reading: OwnReading): Node {
  const role = roleOf(paragraph.style)
  const isHeading = role === 'subheading' || (role === null && paragraph.heading !== null)
  const type = isHeading ? schema.nodes.subheading : schema.nodes.paragraph
  const content = textNodes(paragraph, reading)
  return type.create({ tracked: endOf(paragraph, reading) }, content)
}

function plainParagraph(paragraph: WordParagraph, reading: OwnReading): Node {
  const content = textNodes(paragraph, reading)
  return schema.nodes.paragraph.create({ tracked: endOf(paragraph, reading) }, content)
}

/**
 * Word knows no borders between quotations. Where nothing is left as it was, what was struck is one
 * and what was written in its place another.
 */
function quotationBlocks(paragraphs: readonly Node[]): readonly Node[] {
  const { quotation } = schema.nodes
  if (paragraphs.some((one) => fateOf(one) === 'stays'))
    return [asWhole(quotation.create(null, paragraphs))]
  const starts = paragraphs.flatMap((one, index) =>
    fateOf(one) === fateOf(paragraphs[index - 1]) ? [] : [index],
  )
  return starts.map((start, index) =>
    asWhole(quotation.create(null, paragraphs.slice(start, starts[index + 1]))),
  )
}

/** Whether a paragraph goes or comes altogether, words and end; one that does neither stays. */
function fateOf(paragraph: Node | undefined): 'goes' | 'comes' | 'stays' {
  if (paragraph === undefined) return 'stays'
  const { inserted, deleted } = trackedOf(paragraph)
  const isAll = (name: 'insertion' | 'deletion') =>
    paragraph.children.every((text) => changeOf(text, name) !== undefined)
  if (deleted !== undefined && isAll('deletion')) return 'goes'
  return inserted !== undefined && isAll('insertion') ? 'comes' : 'stays'
}

/** What goes on in an item says so by its style; deeper lists are items of ours. */
function listBlock(paragraphs: readonly WordParagraph[], reading: OwnReading): Node {
  const { list_item, bullet_list, ordered_list } = schema.nodes
  const items: Node[][] = []
  for (const paragraph of paragraphs) {
    const made = plainParagraph(paragraph, reading)
    const last = items.at(-1)
    if (last === undefined || paragraph.list !== null) items.push([made])
    else last.push(made)
  }
  const content = items.map((item) => asWhole(list_item.create(null, item)))
  const place: WordListPlace | null = paragraphs[0]?.list ?? null
  const list =
    place?.ordered === true
      ? ordered_list.create({ order: place.start }, content)
      : bullet_list.create(null, content)
  return asWhole(list)
}

/** The picture, and in the line beneath it the caption and who took it. */
function photoBlocks(
  [picture, caption]: readonly WordParagraph[],
  reading: OwnReading,
): readonly Node[] {
  if (picture === undefined) return []
  const found = picture.inlines.flatMap((inline) => photoOf(inline, reading))
  const words = picture.inlines.filter(({ kind }) => kind === 'text')
  const beside = words.length === 0 ? [] : [textBlock({ ...picture, inlines: words }, reading)]
  const last = found.at(-1)
  if (last === undefined) return [...beside, ...(caption ? [textBlock(caption, reading)] : [])]
  const photos = found.map((one) =>
    underWhole(photoNode(one, one === last ? (caption?.inlines ?? []) : [], reading), one.tracked),
  )
  return [...photos, ...beside]
}

function photoOf(inline: WordInline, { photoOf: photo, changes }: OwnReading) {
  if (inline.kind !== 'picture' || inline.part === null) return []
  const found = photo(inline.part)
  if (found === null) return []
  const { inserted, deleted } = changes.of({ inserted: inline.inserted, deleted: inline.deleted })
  const tracked = { ...(inserted && { inserted }), ...(deleted && { deleted }) }
  return [{ ...found, tracked }]
}

type Found = ReturnType<typeof photoOf>[number]

function photoNode(
  { tracked, ...photo }: Found,
  inlines: readonly WordInline[],
  reading: OwnReading,
): Node {
  const said = inlines.filter((inline) => !isCredit(inline))
  const credit = inlines.filter(isCredit)
  return schema.nodes.photo.create({ ...photo, tracked: trackedAttr(tracked) }, [
    schema.nodes.caption.create(null, fieldNodes(said, reading)),
    schema.nodes.credit.create(
      null,
      fieldNodes(said.length === 0 ? credit : withoutGap(credit), reading),
    ),
  ])
}

function isCredit({ style }: WordInline): boolean {
  return wordsRoleOf(style) === 'credit'
}

/** The wide blank between caption and credit is nobody's. */
function withoutGap(credit: readonly WordInline[]): readonly WordInline[] {
  const [first, ...others] = credit
  if (first?.kind !== 'text') return credit
  return [{ ...first, text: first.text.replace(/^\u3000/u, '') }, ...others]
}
