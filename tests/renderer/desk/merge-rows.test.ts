import { expect, it } from 'vitest'
import { mergeRows } from '#renderer/desk/merge-rows'
import { articleId, articleRow } from './article-row.ts'

const ROWS = [articleRow(1), articleRow(2), articleRow(3)]

it('changes a known article where it stands and leaves the others the very same', () => {
  const changed = articleRow(2, { title: '新题' })
  const merged = mergeRows(ROWS, [changed])
  expect(merged.map((row) => row.title)).toEqual(['第1篇', '新题', '第3篇'])
  expect(merged[0]).toBe(ROWS[0])
})

it('appends new articles in the order they are told', () => {
  const merged = mergeRows(ROWS, [articleRow(5), articleRow(4)])
  expect(merged.map((row) => row.title)).toEqual(['第1篇', '第2篇', '第3篇', '第5篇', '第4篇'])
})

it('lets go of what is gone for good', () => {
  expect(mergeRows(ROWS, [], [articleId(1)]).map((row) => row.title)).toEqual(['第2篇', '第3篇'])
})
