import { describe, expect, it } from 'vitest'
import type { ArticleRow } from '#core/article/article-row'
import { EVERYTHING, listLines, UNDATED, type ListView } from '#renderer/desk/list-lines'
import { articleId, articleRow } from './article-row.ts'

const NOW = new Date(2026, 8, 29, 14, 30).getTime()
const ON_DESK: ListView = { shelf: 'desk', filter: EVERYTHING, arrangement: 'arrival', hits: null }

describe('the list', () => {
  it('puts today before yesterday before all the rest, newest first', () => {
    const rows = [arrived(1, 27, 9), arrived(2, 28, 23), arrived(3, 29, 8), arrived(4, 29, 14)]
    expect(shown(rows, ON_DESK)).toEqual(['today', 4, 3, 'yesterday', 2, 'earlier', 1])
  })

  it('keeps the articles of one page in the page’s order', () => {
    const rows = [arrived(1, 29, 9), arrived(2, 29, 9), arrived(3, 29, 9)]
    expect(shown(rows, ON_DESK)).toEqual(['today', 1, 2, 3])
  })

  it('does not move an article because it is being written', () => {
    const rows = [
      arrived(1, 29, 9),
      { ...arrived(2, 29, 8), updatedAt: new Date(NOW).toISOString() },
    ]
    expect(shown(rows, ON_DESK)).toEqual(['today', 1, 2])
  })

  it('groups by edition, the next one first, undated last', () => {
    const rows = [
      articleRow(1, { details: { editionDate: '2026-09-29' } }),
      articleRow(2),
      articleRow(3, { details: { editionDate: '2026-09-30' } }),
    ]
    expect(shown(rows, { ...ON_DESK, arrangement: 'edition' })).toEqual([
      '2026-09-30',
      3,
      '2026-09-29',
      1,
      UNDATED,
      2,
    ])
  })

  it('shows what was thrown away only in the waste bin, by when it was thrown away', () => {
    const at = new Date(2026, 8, 29, 14, 0).toISOString()
    const rows = [arrived(1, 29, 9), { ...arrived(2, 27, 9), trashedAt: at }]
    expect(shown(rows, ON_DESK)).toEqual(['today', 1])
    expect(shown(rows, { ...ON_DESK, shelf: 'trash' })).toEqual(['today', 2])
  })

  it.each([
    [{ stage: 'first-review' } as const, [1]],
    [{ section: '时政' }, [1, 2]],
    [{ section: '' }, [3]],
    [{ editionDate: '2026-09-30' }, [2]],
    [{ editionDate: '' }, [1, 3]],
    [{ stage: 'first-review', editionDate: '2026-09-30' } as const, []],
  ])('narrows down to %j', (filter, expected) => {
    const rows = [
      articleRow(1, { details: { stage: 'first-review', section: '时政' } }),
      articleRow(2, { details: { section: '时政', editionDate: '2026-09-30' } }),
      articleRow(3),
    ]
    const view = { ...ON_DESK, filter: { ...EVERYTHING, ...filter } }
    expect(shown(rows, view).filter((line) => typeof line === 'number')).toEqual(expected)
  })

  it('shows hits in the order they were found, without headings and without strangers', () => {
    const hits = [3, 9, 1].map((number) => ({ id: articleId(number), excerpt: `…${number}…` }))
    const rows = [articleRow(1), articleRow(2), articleRow(3)]
    expect(shown(rows, { ...ON_DESK, hits })).toEqual([3, 1])
  })
})

function arrived(number: number, day: number, hour: number): ArticleRow {
  return articleRow(number, { createdAt: new Date(2026, 8, day, hour).toISOString() })
}

/** Headings as they are, articles by their small number. */
function shown(rows: readonly ArticleRow[], view: ListView): readonly (string | number)[] {
  return listLines(rows, view, NOW).map((line) =>
    line.kind === 'heading' ? line.key : Number(line.row.id.slice(-12)),
  )
}
