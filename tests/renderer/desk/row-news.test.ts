import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import type { ArticleRow } from '#core/article/article-row'
import { hearRows } from '#renderer/desk/row-news'
import { EMPTY_DESK, useDesk } from '#renderer/state/desk'
import { articleId, articleRow } from './article-row.ts'

type Hear = (name: string, news: unknown) => void

let tell: (row: ArticleRow) => void

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', { shell: { onNews } })
  onTestFinished(() => {
    vi.runAllTimers()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
  useDesk.setState({ ...EMPTY_DESK, rows: [articleRow(1), articleRow(2)] })
  lay(1)
  hearRows()
})

function onNews(hear: Hear) {
  tell = (row) => hear('rows:changed', { rows: [row], gone: [] })
}

const lay = (number: number) =>
  useDesk.setState({ open: { kind: 'opening', id: articleId(number) } })
const titles = () => useDesk.getState().rows.map(({ title }) => title)

it('shows the row that is written on when nothing was saved for a while', () => {
  tell(articleRow(1, { title: '新' }))
  expect(titles()).toEqual(['第1篇', '第2篇'])
  vi.advanceTimersByTime(2_000)
  expect(titles()).toEqual(['新', '第2篇'])
})

it('loses the row of no article when another one is written on next', () => {
  tell(articleRow(1, { title: '先写的' }))
  lay(2)
  tell(articleRow(2, { title: '后写的' }))
  vi.advanceTimersByTime(2_000)
  expect(titles()).toEqual(['先写的', '后写的'])
})

it('shows what else changes at once, and no older row after it', () => {
  tell(articleRow(1, { title: '旧' }))
  tell(articleRow(1, { title: '新', details: { stage: 'first-review' } }))
  expect(titles()).toEqual(['新', '第2篇'])
  vi.advanceTimersByTime(2_000)
  expect(titles()).toEqual(['新', '第2篇'])
})
