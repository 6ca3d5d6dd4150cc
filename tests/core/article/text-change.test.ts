import { EditorState } from 'prosemirror-state'
import { expect, it } from 'vitest'
import { documentJson } from '#core/article/document'
import { bodyChange, withBodyChange, type BodyChange } from '#core/article/text-change'
import { dice, randomArticle } from '../review/suggestions/random-article.ts'
import { randomEdit } from '../review/suggestions/random-edit.ts'

it('makes the text after any edit of the text before it, and says what it cannot', () => {
  let parts = 0
  for (let seed = 1; seed <= 200; seed += 1) {
    const roll = dice(seed)
    const before = randomArticle(roll)
    const after = randomEdit(before, roll)?.doc ?? before
    const change = bodyChange(before, after)
    const elsewhere = before.children.some(
      (field, index) => field.type.name !== 'body' && field !== after.children[index],
    )
    expect(change === undefined).toBe(elsewhere)
    if (change === undefined) continue
    parts += 1
    expect(withBodyChange(documentJson(before), change)).toEqual(documentJson(after))
  }
  expect(parts).toBeGreaterThan(50)
})

it('is one block when a key was struck in one of many', () => {
  const before = randomArticle(dice(7))
  const end = before.content.size - before.child(4).nodeSize - 2
  const { tr } = EditorState.create({ doc: before })
  const after = tr.insertText('字', end).doc
  const change = bodyChange(before, after)
  expect(change?.blocks).toHaveLength(1)
  expect((change?.to ?? 0) - (change?.from ?? 0)).toBe(1)
})

it('is refused by a text that has not these blocks', () => {
  const json = documentJson(randomArticle(dice(3)))
  const none: BodyChange = { from: 0, to: 99, blocks: [] }
  expect(withBodyChange(json, none)).toBeUndefined()
  expect(withBodyChange({}, { from: 0, to: 0, blocks: [] })).toBeUndefined()
  expect(withBodyChange(json, { from: 1, to: 0, blocks: [] })).toBeUndefined()
})
