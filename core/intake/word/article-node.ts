import type { Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'
import { captionParts, isPhotoMarker, type SourcePhoto } from '../new-article-of.ts'
import type { Part, PartRole, ProposedArticle } from '../proposal.ts'
import type { AnnotatedTable, Said } from './annotations.ts'
import { bodyBlocks, type BodyBlock, type ListPlace } from './body-blocks.ts'
import { behindFinal, finalWords, partContent, type ContentSource } from './part-content.ts'
import type { Content, Gone, Placed, PlacedPiece } from './place-annotations.ts'
import { withHeadlineNotes } from './headline-notes.ts'
import { tableNode } from './table-node.ts'
import { textNodes, trackedOf, type Look, type Marking } from './suggested-nodes.ts'

/** All that the articles of one page are made of. */
export type WordPage = {
  readonly source: ContentSource
  readonly tables: readonly AnnotatedTable[]
  /** By the offset at which the line of the item begins. */
  readonly lists: ReadonlyMap<number, ListPlace>
  readonly photos: readonly SourcePhoto[]
  readonly endAfter: Placed['endAfter']
  /** The piece that comes next in the source. */
  readonly following: ReadonlyMap<PlacedPiece, PlacedPiece | undefined>
  readonly piecesOf: (article: number, part: number) => readonly PlacedPiece[]
  readonly marking: Marking
}

const FIELDS = ['kicker', 'title', 'subtitle', 'byline'] as const
type Field = (typeof FIELDS)[number]
const ABOVE: ReadonlySet<PartRole> = new Set(['kicker', 'title', 'subtitle'])

export function articleNode({ parts }: ProposedArticle, article: number, page: WordPage): Node {
  const { nodes } = schema
  const fields: Record<Field, Node[]> = { kicker: [], title: [], subtitle: [], byline: [] }
  const blocks: BodyBlock[] = []
  const notes = { above: new Array<string>(), below: new Array<string>() }
  for (const [index, part] of parts.entries()) {
    const pieces = page.piecesOf(article, index)
    const contents = part.role === 'table' ? [] : partContent(part, pieces, page.source)
    const field = FIELDS.find((name) => name === part.role)
    blocks.push(...pieces.flatMap(({ before }) => before.flatMap((gone) => goneBlocks(gone, page))))
    const isCaption = part.role === 'caption' && isUncaptioned(blocks.at(-1))
    if (field !== undefined || isCaption)
      notes[ABOVE.has(part.role) ? 'above' : 'below'].push(...notesIn(contents))
    if (field !== undefined) addToField(fields[field], textNodes(contents, 'field', page.marking))
    else if (isCaption) blocks.push(captioned(blocks.pop(), contents, page))
    else blocks.push(...partBlocks(part, { pieces, contents }, page))
    blocks.push(...pieces.flatMap(({ after }) => after.flatMap((gone) => goneBlocks(gone, page))))
  }
  return nodes.doc.create(null, [
    nodes.kicker.create(null, fields.kicker),
    nodes.title.create(null, fields.title),
    nodes.subtitle.create(null, fields.subtitle),
    withHeadlineNotes(nodes.body.create(null, bodyBlocks(blocks)), notes),
    nodes.byline.create(null, fields.byline),
  ])
}

function notesIn(contents: readonly Content[]): readonly string[] {
  return contents.flatMap((one) => (one.kind === 'words' ? (one.saying.note ?? []) : []))
}

function addToField(field: Node[], words: readonly Node[]): void {
  if (field.length > 0 && words.length > 0) field.push(schema.text(' '))
  field.push(...words)
}

type Held = { readonly pieces: readonly PlacedPiece[]; readonly contents: readonly Content[] }

function partBlocks(part: Part, held: Held, page: WordPage): readonly BodyBlock[] {
  if (part.role === 'photo' && isPhotoMarker(part.text)) return photoBlocks(part.text, held, page)
  if (part.role !== 'table') return endedBlocks(part, held, page)
  const table = tableOf(held.pieces, page.tables)
  if (table !== undefined) return [block(tableNode(table, page.marking))]
  return held.pieces.flatMap((piece) => rowBlocks(piece, page))
}

/** A row of a table that is no longer whole. */
function rowBlocks(piece: PlacedPiece, page: WordPage): readonly BodyBlock[] {
  const text = page.source.text.slice(piece.from, piece.to)
  const contents = partContent({ text }, [piece], page.source)
  return textBlocks(contents, { look: 'text', inserted: undefined, list: null }, page)
}

/** The table whose rows these lines are, every one of them. */
function tableOf(
  pieces: readonly PlacedPiece[],
  tables: readonly AnnotatedTable[],
): AnnotatedTable | undefined {
  const from = pieces[0]?.from ?? -1
  const to = pieces.at(-1)?.to ?? -1
  return tables.find((table) => table.from <= from && to <= table.to && isWhole(pieces, table))
}

function isWhole(pieces: readonly PlacedPiece[], { rows }: AnnotatedTable): boolean {
  const lines = rows.filter(
    ({ deleted, cells }) =>
      deleted === undefined &&
      cells.some(({ paragraphs }) =>
        paragraphs.some(({ words }) =>
          words.some((one) => one.deleted === undefined && one.text.trim() !== ''),
        ),
      ),
  )
  return pieces.length === lines.length
}

function photoBlocks(marker: string, { contents }: Held, page: WordPage): readonly BodyBlock[] {
  const photo = Number.parseInt(marker.slice(1), 10)
  const words = contents.find((one) => one.kind === 'words')
  const inserted = words?.kind === 'words' ? words.saying.inserted : undefined
  const node = photoNode({ photo, inserted, deleted: undefined }, page)
  return node === undefined ? [] : [block(node)]
}

type Picture = Pick<Extract<Gone, { kind: 'picture' }>, 'photo' | 'inserted' | 'deleted'>

function photoNode({ photo, ...changes }: Picture, page: WordPage): Node | undefined {
  const { nodes } = schema
  const kept = page.photos[photo]
  if (kept === undefined) return undefined
  return nodes.photo.create({ ...kept, tracked: trackedOf(changes, page.marking) }, [
    nodes.caption.create(),
    nodes.credit.create(),
  ])
}

function isUncaptioned(last: BodyBlock | undefined): boolean {
  return last?.node.type === schema.nodes.photo && last.node.textContent === '' && !last.isGone
}

function captioned(
  photo: BodyBlock | undefined,
  contents: readonly Content[],
  { marking }: WordPage,
): BodyBlock {
  if (photo === undefined) throw new RangeError('a caption stands under its photo')
  const { caption, credit } = schema.nodes
  const text = finalWords(contents)
  const parts = captionParts(text)
  const [said, rest] = behindFinal(contents, parts.caption.length)
  const [, taken] = behindFinal(rest, text.length - parts.caption.length - parts.credit.length)
  const node = photo.node.type.create(photo.node.attrs, [
    caption.create(null, textNodes(parts.credit === '' ? contents : said, 'field', marking)),
    credit.create(null, parts.credit === '' ? [] : textNodes(taken, 'field', marking)),
  ])
  return { ...photo, node }
}

/** Paragraphs of a part; the last of them ends where the line does. */
function endedBlocks(part: Part, { pieces, contents }: Held, page: WordPage): readonly BodyBlock[] {
  const list = part.role === 'list-item' ? listOf(pieces, page) : null
  const look = part.role === 'subheading' ? 'heading' : 'text'
  const [whole, inserted] = withoutEmptyEnd(contents, insertedEnd(pieces, page))
  return textBlocks(whole, { look, inserted, list }, page)
}

type Sort = {
  readonly look: Exclude<Look, 'field'>
  readonly list: ListPlace | null
  readonly inserted: Said | undefined
}

/** A struck end of a paragraph begins the next block, a struck photo is one. */
function textBlocks(
  contents: readonly Content[],
  { look, list, inserted }: Sort,
  page: WordPage,
): readonly BodyBlock[] {
  const blocks: BodyBlock[] = []
  let open: Content[] = []
  const close = (changes: Parameters<typeof trackedOf>[0]) => {
    blocks.push(block(textNode(open, { look, changes }, page.marking), list))
    open = []
  }
  const pictures: BodyBlock[] = []
  for (const one of contents) {
    if (one.kind === 'words') open.push(one)
    else if (one.kind === 'break') close(one)
    else pictures.push(...goneBlocks(one, page))
  }
  if (open.length > 0 || blocks.length === 0) close({ inserted })
  return [...blocks, ...pictures]
}

type Making = {
  readonly look: Exclude<Look, 'field'>
  readonly changes: Parameters<typeof trackedOf>[0]
}

function textNode(words: readonly Content[], { look, changes }: Making, marking: Marking): Node {
  const { subheading, paragraph } = schema.nodes
  const type = look === 'heading' ? subheading : paragraph
  return type.create({ tracked: trackedOf(changes, marking) }, textNodes(words, look, marking))
}

function goneBlocks(gone: Gone, page: WordPage): readonly BodyBlock[] {
  if (gone.kind === 'paragraph') {
    const look = gone.isHeading ? 'heading' : 'text'
    const node = textNode(gone.words, { look, changes: gone }, page.marking)
    return [{ node, list: null, isGone: true }]
  }
  const table = gone.kind === 'table' ? page.tables[gone.table] : undefined
  if (table !== undefined) return [block(tableNode(table, page.marking))]
  const photo = gone.kind === 'picture' ? photoNode(gone, page) : undefined
  return photo === undefined ? [] : [{ ...block(photo), isGone: true }]
}

function block(node: Node, list: ListPlace | null = null): BodyBlock {
  return { node, list, isGone: false }
}

/** An empty paragraph at the end of a line is left out, and with it one of two ends. */
function withoutEmptyEnd(
  contents: readonly Content[],
  inserted: Said | undefined,
): readonly [readonly Content[], Said | undefined] {
  const last = contents.at(-1)
  if (last?.kind !== 'break') return [contents, inserted]
  return withoutEmptyEnd(contents.slice(0, -1), inserted && last.inserted)
}

/** Who inserted the end of the part, when what comes after it is still what came after it. */
function insertedEnd(pieces: readonly PlacedPiece[], page: WordPage): Said | undefined {
  const last = pieces.at(-1)
  if (last === undefined) return undefined
  const next = page.following.get(last)
  const isNeighbour =
    next === undefined || (next.article === last.article && next.part === last.part + 1)
  const { text } = page.source
  const end = text.indexOf('\n', last.to)
  const lineEnd = end < 0 ? text.length : end
  const isAtEnd = text.slice(last.to, lineEnd).trim() === ''
  return isNeighbour && isAtEnd ? page.endAfter(lineEnd) : undefined
}

function listOf([first]: readonly PlacedPiece[], { source, lists }: WordPage): ListPlace | null {
  if (first === undefined) return null
  const at = first.from === 0 ? 0 : source.text.lastIndexOf('\n', first.from - 1) + 1
  return lists.get(at) ?? null
}
