import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { describe, expect, it } from 'vitest'
import { schema } from '#core/article/schema'
import {
  finalDocument,
  originalDocument,
  withoutSuggestionsOf,
} from '#core/review/suggestions/final-document'
import { plainEdit } from '#core/review/suggestions/plain-edit'
import { trackEdit } from '#core/review/suggestions/track-edit'
import { emptyFormattings, pendingOfOthers } from './pending-of.ts'
import { dice, randomArticle, type Dice } from './random-article.ts'
import { randomEdit } from './random-edit.ts'

const RUNS = Number(process.env['TRACK_RUNS'] ?? 60)
const FIRST = Number(process.env['TRACK_SEED'] ?? 1)
const EDITS = 14

function authorsIn(doc: Node): Map<string, string> {
  const authors = new Map<string, string>()
  const note = (change: { id: string; by: string } | undefined) => {
    if (change === undefined) return
    const known = authors.get(change.id)
    if (known !== undefined && known !== change.by) throw new Error(`${change.id} has two authors`)
    authors.set(change.id, change.by)
  }
  doc.descendants((node) => {
    for (const { type, attrs } of node.marks)
      if (type.name !== 'comment' && 'by' in attrs) note({ id: attrs['id'], by: attrs['by'] })
    const tracked = node.attrs['tracked']
    note(tracked?.inserted)
    note(tracked?.deleted)
    note(tracked?.retyped)
  })
  return authors
}

/** The words that a thread hangs on, of those that stood there at first. */
function commentedWords(doc: Node, thread: string): string {
  let words = ''
  doc.descendants((node) => {
    if (!node.isText) return node.isTextblock || node.attrs['tracked']?.inserted === undefined
    const has = (name: string) => node.marks.some(({ type }) => type.name === name)
    const isOn = node.marks.some(({ attrs }) => attrs['thread'] === thread)
    if (isOn && !has('insertion')) words += node.text ?? ''
    return false
  })
  return words
}

/** A comment on a random stretch of every block of text that is long enough. */
function withComments(doc: Node, roll: Dice): Node {
  const tr = new Transform(doc)
  let threads = 0
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    if (node.content.size < 3) return false
    const from = position + 1 + roll(node.content.size - 2)
    const thread = `t${(threads += 1)}`
    tr.addMark(from, from + 2, schema.marks.comment.create({ thread }))
    return false
  })
  return tr.doc
}

/** Each edit has a time of its own. */
function timeOf(turn: number): string {
  return `2026-05-08T12:${String(turn).padStart(2, '0')}:00.000Z`
}

function inverse(before: Node, tr: Transform): Node {
  let { doc } = tr
  for (let index = tr.steps.length - 1; index >= 0; index -= 1) {
    const step = tr.steps[index]?.invert(tr.docs[index] ?? before)
    const result = step?.apply(doc)
    if (result?.doc === undefined || result.doc === null) throw new Error('cannot be undone')
    doc = result.doc
  }
  return doc
}

describe('random edits by three people', () => {
  it(`are the plain edit when accepted and nothing when rejected, in ${RUNS} articles`, () => {
    for (let seed = FIRST; seed < FIRST + RUNS; seed += 1) {
      const roll = dice(seed)
      let doc = withComments(randomArticle(roll), roll)
      const commented = ['t1', 't2', 't3'].map((thread) => commentedWords(doc, thread))
      const original = originalDocument(doc)
      let ids = 0
      const owners = new Map<string, string>()
      for (let turn = 0; turn < EDITS; turn += 1) {
        const edit = randomEdit(doc, roll)
        const by = ['甲', '乙', '丙'][roll(3)] ?? '甲'
        if (edit === undefined) continue
        const where = `seed ${seed}, edit ${turn} by ${by}`
        const author = { by, at: timeOf(turn), newId: () => `s${(ids += 1)}` }
        const { transform, map } = trackEdit(edit, author)
        transform.doc.check()
        expect([
          where,
          finalDocument(transform.doc).eq(finalDocument(plainEdit(edit).doc)),
        ]).toEqual([where, true])
        expect([where, originalDocument(transform.doc).eq(original)]).toEqual([where, true])
        const still = ['t1', 't2', 't3'].map((thread) => commentedWords(transform.doc, thread))
        expect([where, still]).toEqual([where, commented])
        expect([where, pendingOfOthers(transform.doc, by)]).toEqual([
          where,
          pendingOfOthers(doc, by),
        ])
        const others = withoutSuggestionsOf(by, transform.doc)
        expect([where, others.eq(withoutSuggestionsOf(by, doc))]).toEqual([where, true])
        expect([where, emptyFormattings(transform.doc)]).toEqual([where, []])
        for (const [id, owner] of authorsIn(transform.doc)) {
          const first = owners.get(id) ?? (owners.set(id, by), by)
          expect([where, id, owner]).toEqual([where, id, first])
        }
        for (let position = 0; position <= edit.doc.content.size; position += 7) {
          const there = map(position)
          expect(there >= 0 && there <= transform.doc.content.size).toBe(true)
        }
        expect([where, inverse(doc, transform).eq(doc)]).toEqual([where, true])
        if (roll(6) > 0 && transform.doc.content.size < 3000) doc = transform.doc
      }
    }
  })
})

describe('links and footnotes', () => {
  it('are set and taken away without a suggestion, and undone', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const roll = dice(seed)
      const doc = randomArticle(roll)
      const edit = new Transform(doc)
      const size = doc.content.size
      if (roll(2) === 0) edit.removeMark(0, size, schema.marks.footnote)
      edit.addMark(roll(size), size, schema.mark('link', { href: 'https://example.cn/neu' }))
      const author = { by: '甲', at: timeOf(0), newId: () => 'never' }
      const tracked = trackEdit(edit, author).transform
      expect([seed, tracked.doc.eq(edit.doc)]).toEqual([seed, true])
      expect(inverse(doc, tracked).eq(doc)).toBe(true)
    }
  })
})
