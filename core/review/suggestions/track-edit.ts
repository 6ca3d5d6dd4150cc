import type { Fragment, Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { penOf, type Author, type Pen } from './author.ts'
import { bodyRegions, isInBody, placeOfChild, wholeBody, type BodyRegion } from './body-regions.ts'
import { changedRanges, positionBefore, type ChangedRange } from './changed-ranges.ts'
import { meantDocument } from './meant-document.ts'
import { suggestRegion, type PlacedRange } from './suggest-region.ts'
import { formatEdits, suggestFormat } from './track-marks.ts'
import { isSuggestedAlready, strikeText, suggestText } from './track-text.ts'

/** What an edit became, and where places of the edited document are in it. */
export type Tracking = {
  /** From the document before the edit to the one with its suggestions. */
  readonly transform: Transform
  /** A position of the edited document in the tracked one. */
  readonly map: (position: number, assoc?: 1 | -1) => number
  /** What was suggested away: a caret goes before it after Backspace, behind it after Delete. */
  readonly deleted: readonly { readonly from: number; readonly to: number }[]
}

type Struck = { readonly from: number; readonly to: number; readonly step: number }

/**
 * What somebody's edit is when it is only suggested: nothing that was there goes, what is new is
 * marked. Text typed into one block costs the same in a short article and in a long one; a change of
 * blocks is checked against what the plain edit would have made.
 */
export function trackEdit(edit: Transform, author: Author): Tracking {
  if (isSuggestedAlready(edit, penOf(author))) return asItIs(edit)
  const before = edit.before
  const ranges = changedRanges(edit)
  const after = meantDocument(edit, ranges)
  const tr = new Transform(before)
  const placed: PlacedRange[] = []
  const struck: Struck[] = []
  const work = editsOf(ranges, before, after)

  for (const one of work.toSorted((a, b) => b.at - a.at)) {
    const pen = penOf(author)
    if (one.kind === 'region') {
      placed.push(...suggestRegion(tr, one.region, pen))
      continue
    }
    const { from, to } = strikeAndKeep(tr, one.range, pen)
    const length = suggestText(tr, { at: to, content: one.content }, pen)
    placed.push({ ...one.range, at: to, length, step: tr.steps.length })
    if (from < to) struck.push({ from, to, step: tr.steps.length })
  }

  const tracking: Tracking = {
    transform: tr,
    map: (position, assoc = 1) => mapped(tr, { ranges, placed }, { position, assoc }),
    get deleted() {
      return struck.map(({ from, to, step }) => {
        const rest = tr.mapping.slice(step)
        return { from: rest.map(from, -1), to: rest.map(to, 1) }
      })
    },
  }
  for (const format of formatEdits(edit)) {
    const from = tracking.map(format.from, 1)
    const to = tracking.map(format.to, -1)
    if (from < to) suggestFormat(tr, { ...format, from, to }, penOf(author))
  }
  return tracking
}

function asItIs(edit: Transform): Tracking {
  return { transform: edit, map: (position) => position, deleted: [] }
}

/** Strikes a range of text; answers where what stays of it lies now. */
function strikeAndKeep(
  tr: Transform,
  { fromA, toA }: ChangedRange,
  pen: Pen,
): { readonly from: number; readonly to: number } {
  const steps = tr.steps.length
  strikeText(tr, { from: fromA, to: toA }, pen)
  const rest = tr.mapping.slice(steps)
  return { from: rest.map(fromA, -1), to: rest.map(toA, 1) }
}

function mapped(
  tr: Transform,
  {
    ranges,
    placed,
  }: { readonly ranges: readonly ChangedRange[]; readonly placed: readonly PlacedRange[] },
  { position, assoc }: { readonly position: number; readonly assoc: 1 | -1 },
): number {
  const inside = placed.find(({ fromB, toB }) => position >= fromB && position <= toB)
  if (inside !== undefined) {
    const offset = Math.min(position - inside.fromB, inside.length)
    return tr.mapping.slice(inside.step).map(inside.at + offset, offset === 0 ? 1 : -1)
  }
  return tr.mapping.map(positionBefore(ranges, position, assoc), assoc)
}

type Edit =
  | {
      readonly kind: 'text'
      readonly at: number
      readonly range: ChangedRange
      readonly content: Fragment
    }
  | { readonly kind: 'region'; readonly at: number; readonly region: BodyRegion }

/** Changes inside one block of text, and regions of the body whose blocks changed. */
function editsOf(ranges: readonly ChangedRange[], before: Node, after: Node): readonly Edit[] {
  const inText = ranges.filter((range) => isTextChange(range, before, after))
  const others = ranges.filter((range) => !inText.includes(range))
  if (others.length === 0) return inText.map((range) => textEdit(range, before, after))
  const isBodyOnly = others.every(
    ({ fromA, toA, fromB, toB }) => isInBody(before, fromA, toA) && isInBody(after, fromB, toB),
  )
  if (!isBodyOnly)
    return [...headlineEdits(before, after), regionEdit(wholeBody(before, after), before)]

  const regions = bodyRegions(others, before, after).map((region) => regionEdit(region, before))
  const outside = inText.filter(({ fromA }) => !regions.some((one) => covers(one, fromA, before)))
  return [...regions, ...outside.map((range) => textEdit(range, before, after))]
}

function isTextChange(
  { fromA, toA, fromB, toB }: ChangedRange,
  before: Node,
  after: Node,
): boolean {
  return isInText(before, fromA, toA) && isInText(after, fromB, toB)
}

function isInText(doc: Node, from: number, to: number): boolean {
  const $from = doc.resolve(from)
  return $from.parent.isTextblock && $from.sameParent(doc.resolve(to))
}

type RegionEdit = Extract<Edit, { kind: 'region' }>

function regionEdit(region: BodyRegion, before: Node): RegionEdit {
  return { kind: 'region', at: placeOfChild(before, region.fromA), region }
}

function covers({ region }: RegionEdit, position: number, before: Node): boolean {
  return (
    position >= placeOfChild(before, region.fromA) && position < placeOfChild(before, region.toA)
  )
}

/** The text of the fields around the body, each as a whole: only what differs in it changes. */
function headlineEdits(before: Node, after: Node): readonly Edit[] {
  const edits: Edit[] = []
  let startA = 1
  let startB = 1
  for (let field = 0; field < before.childCount; field += 1) {
    const a = before.child(field)
    const b = after.child(field)
    if (a.isTextblock && !a.content.eq(b.content)) {
      const range = {
        fromA: startA,
        toA: startA + a.content.size,
        fromB: startB,
        toB: startB + b.content.size,
      }
      edits.push(textEdit(range, before, after))
    }
    startA += a.nodeSize
    startB += b.nodeSize
  }
  return edits
}

function textEdit(range: ChangedRange, before: Node, after: Node): Edit {
  const { fromA, toA, fromB, toB } = range
  const old = before.slice(fromA, toA).content
  const content = after.slice(fromB, toB).content
  const start = old.findDiffStart(content) ?? Math.min(old.size, content.size)
  const end = old.findDiffEnd(content)
  // The same letters may count as both beginning and end.
  const overlap = end === null ? 0 : Math.max(0, start - Math.min(end.a, end.b))
  const tailA = end === null ? start : end.a + overlap
  const tailB = end === null ? start : end.b + overlap
  return {
    kind: 'text',
    at: fromA + start,
    range: { fromA: fromA + start, toA: fromA + tailA, fromB: fromB + start, toB: fromB + tailB },
    content: content.cut(start, tailB),
  }
}
