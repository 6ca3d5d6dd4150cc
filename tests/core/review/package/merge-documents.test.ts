import type { Node } from 'prosemirror-model'
import { describe, expect, it } from 'vitest'
import { schema } from '#core/article/schema'
import { finalDocument, originalDocument } from '#core/review/suggestions/final-document'
import { mergeDocuments, type MergedDocument } from '#core/review/package/merge/merge-documents'
import { edited, isRare, penOf, randomArticle, randomFrom, type Writer } from './random-desk.ts'

const AT = '2026-11-23T02:00:00.000Z'
const NAMES = ['本社', '乡镇'] as const

describe('merging what came back', () => {
  it('keeps every word of both sides through a hundred rounds of random edits', () => {
    const seeds = Array.from({ length: ROUND_TRIPS }, (_, index) => index + 1)
    expect(seeds.flatMap(roundTrip)).toEqual([])
  })
})

const ROUND_TRIPS = 100

/** Two desks that send the article to and fro; each merges against what both last knew. */
function roundTrip(seed: number): readonly string[] {
  const random = randomFrom(seed)
  const alphabet = { next: 0 }
  const pens = [penOf(random, alphabet), penOf(random, alphabet)] as const
  const start = randomArticle(pens[0])
  const problems: string[] = []
  let docs: [Node, Node] = [start, start]
  let base = start
  for (let round = 0; round < 4; round += 1) {
    const [from, to] = round % 2 === 0 ? ([1, 0] as const) : ([0, 1] as const)
    docs = [worked(docs[0], 0, pens), worked(docs[1], 1, pens)]
    const sides = { base, ours: docs[to], theirs: docs[from] }
    const packer = { by: NAMES[from], at: AT, prefix: `p${seed}-${round}` }
    const merged = mergeDocuments(sides, packer, threadsOf(sides.theirs))
    merged.doc.check()
    const again = round > 0 ? merged : mergeDocuments(sides, packer, threadsOf(sides.theirs))
    const found = [...problemsOf(sides, merged), ...(again.doc.eq(merged.doc) ? [] : ['differs'])]
    problems.push(...found.map((problem) => `seed ${seed}, round ${round}: ${problem}`))
    base = docs[from]
    docs[to] = merged.doc
  }
  return problems
}

function worked(doc: Node, who: 0 | 1, pens: readonly [Writer['pen'], Writer['pen']]): Node {
  const pen = pens[who]
  let now = doc
  const edits = pen.random.below(7)
  for (let count = 0; count < edits; count += 1) {
    now = edited(now, { name: NAMES[who], pen, tracks: pen.random.chance(0.5) })
  }
  return now
}

type Sides = { readonly base: Node; readonly ours: Node; readonly theirs: Node }

function problemsOf({ base, ours, theirs }: Sides, merged: MergedDocument): readonly string[] {
  const own = idsOf(ours)
  const rejected = originalDocument(without(merged.doc, own))
  const isOursBack = rejected.eq(originalDocument(without(ours, own)))

  const known = new Set(rareIn(finalDocument(base)))
  const all = new Set(rareIn(merged.doc))
  const lost = rareIn(finalDocument(theirs)).filter((word) => !known.has(word) && !all.has(word))

  // A list that we rewrote and they did too stands there twice, and is shown so.
  const standsTwice = merged.conflicts.some((conflict) => conflict.ours === '')
  const shown = new Set(merged.conflicts.flatMap((conflict) => Array.from(conflict.ours)))
  const theirFinal = new Set(rareIn(finalDocument(theirs)))
  const stands = rareIn(finalDocument(merged.doc)).filter((word) => known.has(word))
  const still = stands.filter((word) => !theirFinal.has(word) && !shown.has(word))

  const packer = { by: NAMES[1], at: AT, prefix: 'alone' }
  const alone = mergeDocuments({ base, ours: base, theirs }, packer, new Set())
  const readsAsTheirs =
    linesOf(finalDocument(alone.doc)).join('\n') === linesOf(finalDocument(theirs)).join('\n')
  const hasRetyped = JSON.stringify(base).includes('retyped')
  return [
    ...(isOursBack ? [] : ['rejecting what is new does not give ours back']),
    ...lost.map((word) => `lost of theirs: ${word}`),
    ...(standsTwice ? [] : still.map((word) => `they took away: ${word}`)),
    ...(readsAsTheirs ? [] : ['where only they changed it, it does not read as theirs']),
    ...(alone.conflicts.length === 0 || hasRetyped ? [] : ['a conflict with nobody']),
  ]
}

function linesOf(node: Node): readonly string[] {
  return node.isTextblock ? [node.textContent].filter(Boolean) : node.children.flatMap(linesOf)
}

function rareIn(doc: Node): string[] {
  return Array.from(doc.textContent).filter(isRare)
}

function idsOf(doc: Node): ReadonlySet<string> {
  const ids = new Set<string>()
  doc.descendants((node) => {
    for (const { attrs } of node.marks) if ('id' in attrs) ids.add(String(attrs['id']))
    for (const change of Object.values(node.attrs['tracked'] ?? {})) {
      if (typeof change === 'object' && change !== null && 'id' in change)
        ids.add(String(change.id))
    }
  })
  return ids
}

function threadsOf(doc: Node): ReadonlySet<string> {
  const threads = new Set<string>()
  doc.descendants(({ marks }) => {
    for (const { type, attrs } of marks) {
      if (type === schema.marks.comment) threads.add(String(attrs['thread']))
    }
  })
  return threads
}

/** As if these suggestions had been there without being tracked. */
function without(node: Node, ids: ReadonlySet<string>): Node {
  if (node.isText) return node.mark(node.marks.filter(({ attrs }) => !ids.has(String(attrs['id']))))
  const tracked = Object.entries(node.attrs['tracked'] ?? {}).filter(
    ([, change]) =>
      !(
        typeof change === 'object' &&
        change !== null &&
        'id' in change &&
        ids.has(String(change.id))
      ),
  )
  const attrs =
    'tracked' in node.attrs
      ? { ...node.attrs, tracked: tracked.length === 0 ? null : Object.fromEntries(tracked) }
      : node.attrs
  return node.type.create(
    attrs,
    node.children.map((child) => without(child, ids)),
  )
}
