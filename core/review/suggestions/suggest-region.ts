import { Fragment, ReplaceError, type Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { schema } from '#core/article/schema'
import type { Pen } from './author.ts'
import { bodyStart, type BodyRegion } from './body-regions.ts'
import type { ChangedRange } from './changed-ranges.ts'
import { finalDocument, originalDocument, withoutSuggestionsOf } from './final-document.ts'
import { replacedBlocks, unchanged } from './replaced-blocks.ts'
import { carriesTracked, trackedAttr, trackedOf } from './review-marks.ts'
import { strikeRange, suggestSlice } from './track-blocks.ts'
import { goneOnWith } from './track-text.ts'

/** Where a change came to stand in the document as it is after `step` steps of the transform. */
export type PlacedRange = ChangedRange & {
  readonly at: number
  readonly length: number
  readonly step: number
}

const BODY = 3

/**
 * Suggests changed blocks: as Word would, end by end; else as blocks of another type; else the old
 * ones struck and the new ones written after them, as few of them as can be. Each way is taken only
 * when accepting it gives the plain edit, rejecting it gives what was there, and rejecting only who
 * edits gives what the others had suggested.
 */
export function suggestRegion(tr: Transform, region: BodyRegion, pen: Pen): readonly PlacedRange[] {
  const edge = edgesOf(tr.doc, region)
  const linear = linearly(tr.doc, region, pen)
  if (linear !== undefined && isRight(blocksOf(linear.tr, region), edge, pen)) {
    const before = tr.steps.length
    for (const step of linear.tr.steps) tr.step(step)
    return linear.placed.map((placed) => ({ ...placed, step: placed.step + before }))
  }
  const blocks = [retyped(edge, pen), ...replacedBlocks(edge.old, edge.fresh, pen)]
  const right = blocks.find((one) => one !== undefined && isRight(one, edge, pen))
  if (right === undefined) throw new RangeError('struck and written blocks are always right')
  return [placeBlocks(tr, edge, right)]
}

type Edges = {
  readonly old: readonly Node[]
  readonly fresh: readonly Node[]
  /** Where the old blocks stand in the document and the fresh ones in the edited one. */
  readonly startA: number
  readonly startB: number
}

function edgesOf(doc: Node, { fromA, toA, fromB, toB, after }: BodyRegion): Edges {
  const old = doc.child(BODY)
  const fresh = after.child(BODY)
  return {
    old: old.children.slice(fromA, toA),
    fresh: fresh.children.slice(fromB, toB),
    startA: bodyStart(doc) + sizeOf(old.children.slice(0, fromA)),
    startB: bodyStart(after) + sizeOf(fresh.children.slice(0, fromB)),
  }
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0)
}

/** The blocks that stand now where the region's blocks stood; around them nothing changed. */
function blocksOf(tr: Transform, { fromA, toA }: BodyRegion): readonly Node[] {
  const grown = tr.doc.child(BODY).childCount - tr.before.child(BODY).childCount
  return tr.doc.child(BODY).children.slice(fromA, toA + grown)
}

type Linear = { readonly tr: Transform; readonly placed: readonly PlacedRange[] }

/** Every change as deletions and insertions of text, ends and whole blocks. */
function linearly(doc: Node, { ranges, after }: BodyRegion, pen: Pen): Linear | undefined {
  if (ranges.length === 0) return undefined
  const tr = new Transform(doc)
  const placed: PlacedRange[] = []
  try {
    for (const range of ranges.toReversed()) {
      const { fromA, toA, fromB, toB } = range
      const steps = tr.steps.length
      strikeRange(tr, { from: fromA, to: toA }, pen)
      const at = tr.mapping.slice(steps).map(toA, 1)
      const slice = after.slice(fromB, toB)
      const own = goneOnWith(tr.doc.resolve(at), pen)
      const same = own === undefined ? pen : { by: pen.by, change: () => own }
      const length = slice.size === 0 ? 0 : suggestSlice(tr, { at, slice }, same)
      placed.push({ ...range, at, length, step: tr.steps.length })
    }
  } catch (error) {
    // The pieces do not fit without the blocks around them.
    if (error instanceof ReplaceError || error instanceof RangeError) return undefined
    throw error
  }
  return { tr, placed }
}

/** The same content in blocks of another type. */
function retyped({ old, fresh }: Edges, pen: Pen): readonly Node[] | undefined {
  if (old.length !== fresh.length) return undefined
  const blocks = old.map((node, index) => {
    const next = fresh[index]
    return next === undefined ? undefined : retypedBlock(node, next, pen)
  })
  return blocks.every((block) => block !== undefined) ? blocks : undefined
}

function retypedBlock(old: Node, next: Node, pen: Pen): Node | undefined {
  if (old.eq(next)) return old
  if (!old.content.eq(next.content) || !carriesTracked(old) || !carriesTracked(next))
    return undefined
  if (old.type === schema.nodes.photo) return undefined
  const change = pen.change()
  const { retyped: earlier, ...ends } = trackedOf(old)
  if (earlier !== undefined && earlier.by !== change.by) return undefined
  const was = earlier ?? { ...change, type: old.type.name, attrs: plainAttrs(old.attrs) }
  const isBack = was.type === next.type.name && sameAttrs(was.attrs, next.attrs)
  const tracked = trackedAttr({ ...ends, ...(isBack ? {} : { retyped: was }) })
  return next.type.create({ ...next.attrs, tracked }, old.content)
}

function sameAttrs(was: Readonly<Record<string, unknown>>, now: Node['attrs']): boolean {
  return JSON.stringify(was) === JSON.stringify(plainAttrs(now))
}

function plainAttrs(attrs: Node['attrs']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(attrs).filter(([name]) => name !== 'tracked'))
}

const FENCE = schema.nodes.subheading.create(null, schema.text('■'))

/** Accepted it must be the plain edit, rejected what was there, by all or by who edits alone. */
function isRight(blocks: readonly Node[], { old, fresh }: Edges, { by }: Pen): boolean {
  const withoutMine = (doc: Node) => withoutSuggestionsOf(by, doc)
  return (
    blocks.every(isValid) &&
    resolved(blocks, withoutMine).eq(resolved(old, withoutMine)) &&
    resolved(blocks, finalDocument).eq(resolved(fresh, finalDocument)) &&
    resolved(blocks, originalDocument).eq(resolved(old, originalDocument))
  )
}

function isValid(block: Node): boolean {
  try {
    block.check()
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Resolved as they would be among other blocks: the fence stands for what follows. */
function resolved(blocks: readonly Node[], side: (doc: Node) => Node): Node {
  return side(schema.nodes.body.create(null, Fragment.fromArray([...blocks, FENCE])))
}

function placeBlocks(
  tr: Transform,
  { old, fresh, startA, startB }: Edges,
  blocks: readonly Node[],
): PlacedRange {
  const { head, tail } = unchanged(old, blocks)
  const from = startA + sizeOf(old.slice(0, head))
  const to = startA + sizeOf(old.slice(0, old.length - tail))
  tr.replaceWith(from, to, blocks.slice(head, blocks.length - tail))
  const written = sizeOf(blocks)
  const length = Math.min(sizeOf(fresh), written)
  return {
    fromA: startA,
    toA: startA + sizeOf(old),
    fromB: startB,
    toB: startB + sizeOf(fresh),
    at: startA + written - length,
    length,
    step: tr.steps.length,
  }
}
