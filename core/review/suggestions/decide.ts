import type { Mark, Node } from 'prosemirror-model'
import type { Transform } from 'prosemirror-transform'
import type { Change, Tracked } from '#core/article/change'
import { schema } from '#core/article/schema'
import { changeIn, changeOf, trackedOf } from './review-marks.ts'
import { suggestionsOf, type SuggestionKind } from './suggestions.ts'
import { joinNext, setTracked } from './track-blocks.ts'

/** Which suggestions are decided; what is left out lets everything through. */
export type Which = {
  readonly ids?: ReadonlySet<string>
  readonly by?: string
  readonly kinds?: ReadonlySet<SuggestionKind>
  /**
   * Only what lies between these places: a part of a suggestion. What is said about a block counts
   * when all its words do, and an end when the range goes on behind it.
   */
  readonly within?: { readonly from: number; readonly to: number }
}

/** Makes what was suggested so. */
export function acceptSuggestions(tr: Transform, which: Which): void {
  decide(tr, which, { gone: 'deletion', stays: 'insertion', isBack: false })
}

/** Takes back what was suggested: the text is as if nobody had. */
export function rejectSuggestions(tr: Transform, which: Which): void {
  decide(tr, which, { gone: 'insertion', stays: 'deletion', isBack: true })
}

/** Which of the two marks takes its text along, and whether switches go back. */
type Decision = {
  readonly gone: 'insertion' | 'deletion'
  readonly stays: 'insertion' | 'deletion'
  readonly isBack: boolean
}

const FLAGS = { insertion: 'inserted', deletion: 'deleted' } as const

type Chosen = {
  readonly isChosen: (change: Change) => boolean
  /** The part of a range that may be decided, as it lies now. */
  readonly part: (from: number, to: number) => Range
}

/** Text first, then whole blocks, then ends: a block is joined with what stands behind it at last. */
function decide(tr: Transform, which: Which, decision: Decision): void {
  const chosen = chosenBy(tr, which)
  for (const phase of [decideText, decideTypes, decideBlocks, decideEnds])
    phase(tr, chosen, decision)
}

function chosenBy(tr: Transform, { ids, by, kinds, within }: Which): Chosen {
  const start = tr.steps.length
  const wanted =
    kinds === undefined
      ? undefined
      : new Set(suggestionsOf(tr.doc).flatMap(({ id, kind }) => (kinds.has(kind) ? [id] : [])))
  return {
    isChosen: (change) =>
      (ids?.has(change.id) ?? true) &&
      (wanted?.has(change.id) ?? true) &&
      (by === undefined || change.by === by),
    part: (from, to) => {
      if (within === undefined) return { from, to }
      const now = tr.mapping.slice(start)
      return {
        from: Math.max(from, now.map(within.from, 1)),
        to: Math.min(to, now.map(within.to, -1)),
      }
    },
  }
}

type Found = { readonly node: Node; readonly at: number }

/** Nodes with something suggested about them, the last one first, so that places stay right. */
function found(doc: Node, is: (node: Node) => boolean): readonly Found[] {
  const nodes: Found[] = []
  doc.descendants((node, at) => {
    if (is(node)) nodes.push({ node, at })
  })
  return nodes.toReversed()
}

function decideText(tr: Transform, { isChosen, part }: Chosen, decision: Decision): void {
  for (const { node, at } of found(tr.doc, ({ isText, marks }) => isText && marks.length > 0)) {
    const range = part(at, at + node.nodeSize)
    if (range.from >= range.to) continue
    const gone = changeOf(node, decision.gone)
    if (gone !== undefined && isChosen(gone)) {
      tr.delete(range.from, range.to)
      continue
    }
    for (const mark of node.marks) {
      if (!('id' in mark.attrs) || !isChosen(changeIn(mark.attrs))) continue
      if (mark.type === schema.marks.formatting && decision.isBack) switchBack(tr, range, mark)
      if (mark.type !== schema.marks.comment) tr.removeMark(range.from, range.to, mark)
    }
  }
}

type Range = { readonly from: number; readonly to: number }

function switchBack(tr: Transform, { from, to }: Range, { attrs }: Mark): void {
  const type = schema.marks[attrs['mark'] === 'strong' ? 'strong' : 'emphasis']
  if (attrs['was'] === true) tr.addMark(from, to, type.create())
  else tr.removeMark(from, to, type)
}

function decideTypes(tr: Transform, { isChosen, part }: Chosen, { isBack }: Decision): void {
  for (const { node, at } of found(tr.doc, (one) => trackedOf(one).retyped !== undefined)) {
    const { retyped, ...tracked } = trackedOf(node)
    if (retyped === undefined || !isChosen(retyped)) continue
    if (!isMeant(node, at, part)) continue
    const type = Object.values(schema.nodes).find(({ name }) => name === retyped.type)
    if (isBack && type !== undefined)
      tr.setNodeMarkup(at, type, { ...retyped.attrs, tracked: node.attrs['tracked'] })
    setTracked(tr, at, tracked)
  }
}

function decideBlocks(tr: Transform, chosen: Chosen, { gone, stays }: Decision): void {
  for (const { at } of found(tr.doc, isWholeSuggested)) {
    const node = tr.doc.nodeAt(at)
    if (node === null || !isWholeSuggested(node)) continue
    if (!isMeant(node, at, chosen.part)) continue
    const tracked = trackedOf(node)
    const leaving = tracked[FLAGS[gone]]
    if (leaving !== undefined && chosen.isChosen(leaving)) removeBlock(tr, at)
    else setTracked(tr, at, without(tracked, FLAGS[stays], chosen))
  }
}

function isWholeSuggested(node: Node): boolean {
  return !node.isTextblock && saysSomething(node)
}

function decideEnds(tr: Transform, chosen: Chosen, { gone, stays }: Decision): void {
  for (const { node, at } of found(tr.doc, (one) => one.isTextblock && saysSomething(one))) {
    if (!isMeant(node, at, chosen.part)) continue
    const tracked = trackedOf(tr.doc.nodeAt(at) ?? node)
    const leaving = tracked[FLAGS[gone]]
    if (leaving !== undefined && chosen.isChosen(leaving)) removeEnd(tr, at)
    else setTracked(tr, at, without(tracked, FLAGS[stays], chosen))
  }
}

/** Is a block decided with a range? With all its words it is, or with its end. */
function isMeant(node: Node, at: number, part: Chosen['part']): boolean {
  const end = at + node.nodeSize
  return [wordsOf(node, at), { from: end - 1, to: end }].some(({ from, to }) => {
    const { from: first, to: last } = part(from, to)
    return first === from && last === to
  })
}

function wordsOf(node: Node, at: number): Range {
  let from = at + 1
  let to = at + node.nodeSize - 1
  for (let one = node.firstChild; one !== null && !one.isText; one = one.firstChild) from += 1
  for (let one = node.lastChild; one !== null && !one.isText; one = one.lastChild) to -= 1
  return { from, to }
}

function without(
  { inserted, deleted, retyped }: Tracked,
  flag: 'inserted' | 'deleted',
  { isChosen }: Chosen,
) {
  const drops = (name: 'inserted' | 'deleted', change: Change | undefined) =>
    name === flag && change !== undefined && isChosen(change) ? undefined : change
  return { inserted: drops('inserted', inserted), deleted: drops('deleted', deleted), retyped }
}

function saysSomething(node: Node): boolean {
  const { inserted, deleted } = trackedOf(node)
  return inserted !== undefined || deleted !== undefined
}

/** A block goes, and what would be left without anything in it goes with it. */
function removeBlock(tr: Transform, at: number): void {
  const $at = tr.doc.resolve(at)
  const node = $at.nodeAfter
  if (node === null) return
  if ($at.parent.childCount > 1) tr.delete(at, at + node.nodeSize)
  else if ($at.parent.type === schema.nodes.body)
    tr.replaceWith(at, at + node.nodeSize, schema.nodes.paragraph.create())
  else removeBlock(tr, $at.before())
}

/**
 * Two blocks of text become one; an empty one just goes. What cannot be joined keeps its end: for
 * good, or as a suggestion while others are pending that may clear the way.
 */
function removeEnd(tr: Transform, at: number): void {
  const node = tr.doc.nodeAt(at)
  if (node === null) return
  const { parent } = tr.doc.resolve(at)
  if (node.content.size === 0 && parent.childCount > 1) {
    tr.delete(at, at + node.nodeSize)
    return
  }
  if (isBeforePending(tr.doc, at) || mayBeEmptied(tr.doc, at) || joinNext(tr, at)) return
  if (node.children.some(isPendingText)) return
  if (node.content.size === 0 && parent.type === schema.nodes.body)
    tr.replaceWith(at, at + node.nodeSize, schema.nodes.paragraph.create())
  else setTracked(tr, at, { retyped: trackedOf(node).retyped })
}

/** All its words are pending: without them it would just go, and what follows keep its own type. */
function mayBeEmptied(doc: Node, at: number): boolean {
  const node = doc.nodeAt(at)
  if (node === null || node.content.size === 0 || !node.children.every(isPendingText)) return false
  const next = doc.resolve(at + node.nodeSize).nodeAfter
  return next?.type !== node.type || isRetyped(node) || isRetyped(next)
}

function isRetyped(node: Node): boolean {
  return trackedOf(node).retyped !== undefined
}

/** A photo, a table, a list or an item of one that may still go: only then is it known what follows. */
function isBeforePending(doc: Node, at: number): boolean {
  const $end = doc.resolve(at + (doc.nodeAt(at)?.nodeSize ?? 0))
  const isLastOfItem = $end.nodeAfter === null && $end.parent.type === schema.nodes.list_item
  const next = isLastOfItem ? doc.resolve($end.after()).nodeAfter : $end.nodeAfter
  return next !== null && !next.isTextblock && saysSomething(next)
}

function isPendingText(text: Node): boolean {
  return changeOf(text, 'insertion') !== undefined || changeOf(text, 'deletion') !== undefined
}
