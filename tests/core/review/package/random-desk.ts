import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import type { Change, Tracked } from '#core/article/change'
import { schema } from '#core/article/schema'
import { finalDocument, originalDocument } from '#core/review/suggestions/final-document'

const { nodes, marks } = schema

/** The same numbers for the same seed. */
export function randomFrom(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (share: number) => next() < share,
    pick: <T>(items: readonly T[]): T | undefined => items[below(items.length)],
  }
}
export type Random = ReturnType<typeof randomFrom>

/** Common characters come again and again; each of the rare ones is written once and is known again. */
const COMMON = Array.from(
  '的区一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动',
)
const RARE = 0x2_0000

export function isRare(character: string): boolean {
  return (character.codePointAt(0) ?? 0) >= RARE
}

/** Somebody who writes: their words are told from all others. */
export type Pen = { readonly random: Random; readonly words: (most: number) => string }

export function penOf(random: Random, alphabet: { next: number }): Pen {
  const character = () => {
    if (random.chance(0.6)) return random.pick(COMMON) ?? '的'
    alphabet.next += 1
    return String.fromCodePoint(RARE + alphabet.next)
  }
  return {
    random,
    words: (most) => Array.from({ length: 1 + random.below(most) }, character).join(''),
  }
}

export function randomArticle({ random, words }: Pen): Node {
  const line = (most: number) => (random.chance(0.1) ? [] : [schema.text(words(most))])
  const paragraph = () => nodes.paragraph.create(null, line(40))
  const item = () => nodes.list_item.create(null, paragraph())
  const cell = () => nodes.table_cell.create(null, nodes.paragraph.create(null, line(5)))
  const kinds: readonly (() => Node)[] = [
    paragraph,
    paragraph,
    paragraph,
    paragraph,
    () => nodes.subheading.create(null, line(8)),
    () => nodes.quotation.create(null, [paragraph(), paragraph()]),
    () => nodes.bullet_list.create(null, [item(), item(), item()]),
    () => randomPhoto(random, line(8)),
    () =>
      nodes.table.create(null, [
        nodes.table_row.create(null, [cell(), cell()]),
        nodes.table_row.create(null, [cell(), cell()]),
      ]),
  ]
  const blocks = Array.from({ length: 2 + random.below(6) }, () =>
    (random.pick(kinds) ?? paragraph)(),
  )
  return nodes.doc.create(null, [
    nodes.kicker.create(null, line(6)),
    nodes.title.create(null, line(12)),
    nodes.subtitle.create(null, line(12)),
    nodes.body.create(null, blocks),
    nodes.byline.create(null, line(8)),
  ])
}

function randomPhoto(random: Random, caption: readonly Node[]): Node {
  const media = `${String(random.below(1e9)).padStart(64, '0')}.jpg`
  return nodes.photo.create({ media, width: 4, height: 3 }, [
    nodes.caption.create(null, caption),
    nodes.credit.create(),
  ])
}

let ids = 0

export type Writer = { readonly name: string; readonly pen: Pen; readonly tracks: boolean }

/** One edit of a person: tracked or not, anywhere. */
export function edited(doc: Node, writer: Writer): Node {
  const edit = writer.pen.random.pick(EDITS) ?? write
  const tr = new Transform(doc)
  edit(tr, writer)
  tr.doc.check()
  return tr.doc
}

type Edit = (tr: Transform, writer: Writer) => void
type Placed = { readonly node: Node; readonly pos: number }

function changeBy({ name }: Writer): Change {
  ids += 1
  return { id: `${name}-${ids}`, by: name, at: '2026-11-23T01:00:00.000Z' }
}

function textblocks(doc: Node, isWanted: Wanted): Placed[] {
  const found: Placed[] = []
  doc.descendants((node, pos, parent) => {
    if (node.isTextblock && isWanted(node, parent)) found.push({ node, pos })
  })
  return found
}

type Wanted = (node: Node, parent: Node | null) => boolean
const anywhere: Wanted = () => true
const isBlock: Wanted = (node) => node.attrs['tracked'] !== undefined
const inBody = (_: Node, parent: Node | null) => parent?.type === nodes.body

function somewhere(
  { doc }: Transform,
  { pen }: Writer,
  isWanted: Wanted = anywhere,
): Placed | undefined {
  return pen.random.pick(textblocks(doc, isWanted))
}

function write(tr: Transform, writer: Writer): void {
  const place = somewhere(tr, writer)
  if (place === undefined) return
  const { random, words } = writer.pen
  const at = place.pos + 1 + random.below(place.node.content.size + 1)
  if (!isBetweenCharacters(tr.doc, at)) return
  const mark = writer.tracks ? [marks.insertion.create(changeBy(writer))] : []
  tr.insert(at, schema.text(words(6), mark))
}

/** Not in the middle of a character outside the basic plane. */
function isBetweenCharacters(doc: Node, at: number): boolean {
  const { nodeAfter } = doc.resolve(at)
  return nodeAfter?.text === undefined || !/^[\uDC00-\uDFFF]/u.test(nodeAfter.text)
}

function rangeIn(tr: Transform, writer: Writer, isWanted: Wanted = anywhere) {
  const place = somewhere(tr, writer, isWanted)
  if (place === undefined || place.node.content.size === 0) return undefined
  const { random } = writer.pen
  const from = place.pos + 1 + random.below(place.node.content.size)
  const end = place.pos + 1 + place.node.content.size
  const to = Math.min(end, from + 1 + random.below(random.chance(0.1) ? 60 : 6))
  const isWhole =
    isBetweenCharacters(tr.doc, from) && (to === end || isBetweenCharacters(tr.doc, to))
  return isWhole ? { from, to } : undefined
}

function strike(tr: Transform, writer: Writer): void {
  const range = rangeIn(tr, writer)
  if (range === undefined) return
  if (writer.tracks) strikeTracked(tr, range, writer)
  else tr.delete(range.from, range.to)
}

/** Of one's own suggestion the text goes; all other text is marked. */
function strikeTracked(tr: Transform, range: { from: number; to: number }, writer: Writer): void {
  const own: { from: number; to: number }[] = []
  const change = changeBy(writer)
  tr.doc.nodesBetween(range.from, range.to, (node, pos) => {
    if (!node.isText) return
    const from = Math.max(pos, range.from)
    const to = Math.min(pos + node.nodeSize, range.to)
    const isOwn = node.marks.some(
      ({ type, attrs }) => type === marks.insertion && attrs['by'] === writer.name,
    )
    if (node.marks.some(({ type }) => type === marks.deletion)) return
    if (isOwn) own.push({ from, to })
    else tr.addMark(from, to, marks.deletion.create(change))
  })
  for (const { from, to } of own.toReversed()) tr.delete(from, to)
}

function replace(tr: Transform, writer: Writer): void {
  const range = rangeIn(tr, writer)
  if (range === undefined) return
  const { words } = writer.pen
  if (!writer.tracks) {
    tr.replaceWith(range.from, range.to, schema.text(words(6)))
    return
  }
  tr.insert(range.to, schema.text(words(6), [marks.insertion.create(changeBy(writer))]))
  strikeTracked(tr, range, writer)
}

function withFlags(node: Node, tracked: Tracked): Node['attrs'] {
  const said = Object.entries(tracked).filter(([, value]) => value !== undefined)
  return { ...node.attrs, tracked: said.length === 0 ? null : Object.fromEntries(said) }
}

function flagsOf(node: Node): Tracked {
  return node.attrs['tracked'] ?? {}
}

function split(tr: Transform, writer: Writer): void {
  const place = somewhere(tr, writer, isBlock)
  if (place === undefined) return
  const { node, pos } = place
  const at = writer.pen.random.below(node.content.size + 1)
  if (!isBetweenCharacters(tr.doc, pos + 1 + at)) return
  const { retyped, ...ends } = flagsOf(node)
  const inserted = writer.tracks ? { inserted: changeBy(writer) } : {}
  const sort = retyped === undefined ? {} : { retyped }
  const first = node.type.create(withFlags(node, { ...inserted, ...sort }), node.content.cut(0, at))
  const second = node.type.create(withFlags(node, ends), node.content.cut(at))
  tr.replaceWith(pos, pos + node.nodeSize, [first, second])
}

function join(tr: Transform, writer: Writer): void {
  const place = somewhere(tr, writer, isBlock)
  if (place === undefined) return
  const { node, pos } = place
  const next = tr.doc.resolve(pos + node.nodeSize).nodeAfter
  if (next?.isTextblock !== true || flagsOf(node).deleted !== undefined) return
  if (writer.tracks) {
    tr.setNodeMarkup(pos, null, withFlags(node, { ...flagsOf(node), deleted: changeBy(writer) }))
    return
  }
  const { retyped } = flagsOf(node)
  const { inserted, deleted } = flagsOf(next)
  const flags = {
    ...(retyped === undefined ? {} : { retyped }),
    ...(inserted === undefined ? {} : { inserted }),
    ...(deleted === undefined ? {} : { deleted }),
  }
  const both = node.type.create(withFlags(node, flags), node.content.append(next.content))
  tr.replaceWith(pos, pos + node.nodeSize + next.nodeSize, both)
}

function addBlock(tr: Transform, writer: Writer): void {
  const { random, words } = writer.pen
  const body = tr.doc.child(3)
  const start = tr.doc.child(0).nodeSize + tr.doc.child(1).nodeSize + tr.doc.child(2).nodeSize + 1
  const index = random.below(body.childCount + 1)
  const at = start + body.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  if (random.chance(0.3)) {
    const photo = randomPhoto(random, [schema.text(words(6))])
    const tracked = writer.tracks ? { inserted: changeBy(writer) } : {}
    tr.insert(at, photo.type.create(withFlags(photo, tracked), photo.content))
    return
  }
  const change = changeBy(writer)
  const mark = writer.tracks ? [marks.insertion.create(change)] : []
  const paragraph = nodes.paragraph.create(
    { tracked: writer.tracks ? { inserted: change } : null },
    schema.text(words(30), mark),
  )
  tr.insert(at, paragraph)
}

function removeBlock(tr: Transform, writer: Writer): void {
  const body = tr.doc.child(3)
  const { random } = writer.pen
  const parents: { readonly node: Node; readonly start: number }[] = []
  tr.doc.descendants((node, pos) => {
    if (REMOVABLE.has(node.type.name) && node.childCount > 1) parents.push({ node, start: pos + 1 })
  })
  const parent = random.pick(parents)
  if (parent === undefined || body.childCount < 2) return
  const index = random.below(parent.node.childCount)
  const node = parent.node.child(index)
  const pos =
    parent.start +
    parent.node.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  if (!writer.tracks) {
    tr.delete(pos, pos + node.nodeSize)
    return
  }
  if (flagsOf(node).deleted !== undefined) return
  if (node.isTextblock)
    strikeTracked(tr, { from: pos + 1, to: pos + 1 + node.content.size }, writer)
  const now = tr.doc.nodeAt(pos)
  if (now === null) return
  tr.setNodeMarkup(pos, null, withFlags(now, { ...flagsOf(now), deleted: changeBy(writer) }))
}

const REMOVABLE = new Set(['body', 'bullet_list', 'quotation', 'table'])

function retype(tr: Transform, writer: Writer): void {
  const place = somewhere(tr, writer, inBody)
  if (place === undefined || flagsOf(place.node).retyped !== undefined) return
  const { node, pos } = place
  const type = node.type === nodes.paragraph ? nodes.subheading : nodes.paragraph
  const was = { ...changeBy(writer), type: node.type.name, attrs: {} }
  const tracked = writer.tracks ? { ...flagsOf(node), retyped: was } : flagsOf(node)
  tr.replaceWith(pos, pos + node.nodeSize, type.create(withFlags(node, tracked), node.content))
}

function emphasise(tr: Transform, writer: Writer): void {
  const range = rangeIn(tr, writer, isBlock)
  if (range === undefined) return
  const change = changeBy(writer)
  tr.doc.nodesBetween(range.from, range.to, (node, pos) => {
    if (!node.isText) return
    const from = Math.max(pos, range.from)
    const to = Math.min(pos + node.nodeSize, range.to)
    const has = node.marks.some(({ type }) => type === marks.strong)
    if (node.marks.some(({ type }) => type === marks.formatting)) return
    if (has) tr.removeMark(from, to, marks.strong)
    else tr.addMark(from, to, marks.strong.create())
    if (!writer.tracks) return
    tr.addMark(from, to, marks.formatting.create({ ...change, mark: 'strong', was: has }))
  })
}

function comment(tr: Transform, writer: Writer): void {
  const range = rangeIn(tr, writer)
  if (range === undefined) return
  tr.addMark(range.from, range.to, marks.comment.create({ thread: changeBy(writer).id }))
}

/** Somebody decides one suggestion in the text. */
function decide(tr: Transform, writer: Writer): void {
  const found = new Set<string>()
  tr.doc.descendants(({ marks: on }) => {
    for (const { type, attrs } of on) {
      if (type === marks.insertion || type === marks.deletion) found.add(String(attrs['id']))
    }
  })
  const { random } = writer.pen
  const id = random.pick([...found])
  const isAccepted = random.chance(0.5)
  const gone: { from: number; to: number }[] = []
  tr.doc.descendants((node, pos) => {
    for (const mark of node.marks) {
      if (mark.attrs['id'] !== id || mark.type === marks.formatting) continue
      const stays = (mark.type === marks.insertion) === isAccepted
      if (stays) tr.removeMark(pos, pos + node.nodeSize, mark)
      else gone.push({ from: pos, to: pos + node.nodeSize })
    }
  })
  for (const { from, to } of gone.toReversed()) tr.delete(from, to)
}

function decideAll(tr: Transform, { pen }: Writer): void {
  const decided = pen.random.chance(0.7) ? finalDocument(tr.doc) : originalDocument(tr.doc)
  tr.replaceWith(0, tr.doc.content.size, decided.content)
}

const EDITS: readonly Edit[] = [
  write,
  write,
  write,
  strike,
  strike,
  replace,
  replace,
  replace,
  split,
  join,
  addBlock,
  removeBlock,
  retype,
  emphasise,
  comment,
  decide,
  decide,
  decideAll,
]
