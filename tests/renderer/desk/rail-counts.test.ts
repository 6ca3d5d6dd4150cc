import { expect, it } from 'vitest'
import { railCounts, stagesShown } from '#renderer/desk/rail-counts'
import { articleRow } from './article-row.ts'

const ROWS = [
  articleRow(1),
  articleRow(2, { details: { stage: 'signed-off' } }),
  articleRow(3, { details: { stage: 'signed-off' } }),
  articleRow(4, { details: { stage: 'signed-off' }, trashedAt: '2026-09-29T04:00:00.000Z' }),
]

it('counts what is on the desk by stage, and what is in the waste bin apart', () => {
  const counts = railCounts(ROWS)
  expect(counts).toMatchObject({ all: 3, trash: 1 })
  expect(counts.stages).toMatchObject({ draft: 1, 'signed-off': 2, 'first-review': 0 })
})

it('draws the draft always and other stages only when they hold something', () => {
  expect(stagesShown(railCounts(ROWS))).toEqual(['draft', 'signed-off'])
  expect(stagesShown(railCounts([]))).toEqual(['draft'])
})
