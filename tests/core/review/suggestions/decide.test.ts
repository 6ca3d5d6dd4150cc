import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { describe, expect, it } from 'vitest'
import { acceptSuggestions, rejectSuggestions, type Which } from '#core/review/suggestions/decide'
import {
  finalDocument,
  hasSuggestions,
  originalDocument,
} from '#core/review/suggestions/final-document'
import { suggestionsOf } from '#core/review/suggestions/suggestions'
import { trackEdit } from '#core/review/suggestions/track-edit'
import { dice, randomArticle, type Dice } from './random-article.ts'
import { randomEdit } from './random-edit.ts'

const RUNS = Number(process.env['TRACK_RUNS'] ?? 60)
const FIRST = Number(process.env['TRACK_SEED'] ?? 1)
const PEOPLE = ['甲', '乙', '丙']

function trackedArticle(roll: Dice): Node {
  let doc = randomArticle(roll)
  let ids = 0
  for (let turn = 0; turn < 8; turn += 1) {
    const edit = randomEdit(doc, roll)
    const by = PEOPLE[roll(3)] ?? '甲'
    if (edit === undefined || doc.content.size > 2000) continue
    const author = { by, at: '2026-05-08T12:00:00.000Z', newId: () => `s${(ids += 1)}` }
    doc = trackEdit(edit, author).transform.doc
  }
  return doc
}

type Decide = (tr: Transform, which: Which) => void

/** One after the other, in a random order, until nothing is left. */
function piecemeal(doc: Node, decide: Decide, roll: Dice): Node {
  let now = doc
  let stuck = 0
  for (let left = suggestionsOf(now); left.length > 0; left = suggestionsOf(now)) {
    const one = left[roll(left.length)]
    if (one === undefined) break
    const tr = new Transform(now)
    const which: readonly Which[] = [
      { ids: new Set([one.id]) },
      { by: one.by },
      { kinds: new Set([one.kind]), by: one.by },
    ]
    decide(tr, which[roll(3)] ?? {})
    // An end may have to wait for what is pending around it; all of them never do.
    if (!tr.docChanged) decide(tr, { by: left[roll(left.length)]?.by ?? '' })
    if (!tr.docChanged && (stuck += 1) > 50) throw new Error(`${one.id} ${one.kind} is stuck`)
    now = tr.doc
  }
  now.check()
  return now
}

describe('deciding', () => {
  it('at once gives the final text or the original one', () => {
    for (let seed = FIRST; seed < FIRST + RUNS; seed += 1) {
      const doc = trackedArticle(dice(seed))
      const accepted = new Transform(doc)
      acceptSuggestions(accepted, {})
      accepted.doc.check()
      expect([seed, accepted.doc.eq(finalDocument(doc))]).toEqual([seed, true])
      const rejected = new Transform(doc)
      rejectSuggestions(rejected, {})
      rejected.doc.check()
      expect([seed, rejected.doc.eq(originalDocument(doc))]).toEqual([seed, true])
    }
  })

  it('one by one, by person and by kind, in any order ends where deciding at once does', () => {
    for (let seed = FIRST; seed < FIRST + RUNS; seed += 1) {
      const roll = dice(seed)
      const doc = trackedArticle(roll)
      const accepted = piecemeal(doc, acceptSuggestions, roll)
      expect([seed, accepted.eq(finalDocument(doc))]).toEqual([seed, true])
      const rejected = piecemeal(doc, rejectSuggestions, roll)
      expect([seed, rejected.eq(originalDocument(doc))]).toEqual([seed, true])
      expect(hasSuggestions(accepted) || hasSuggestions(rejected)).toBe(false)
    }
  })
})
