import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ColumnFit } from '#core/copyfit/column-fit'
import { FIRST_MEASURE } from '#core/copyfit/column-measure'
import type { ColumnsOrder } from '#renderer/layout/layout-worker'

/** Stands for the browser's: it answers when the test says so. */
class HeldWorker extends EventTarget {
  static readonly all: HeldWorker[] = []
  readonly posted: ColumnsOrder[] = []
  isEnded = false

  constructor() {
    super()
    HeldWorker.all.push(this)
  }

  postMessage(order: ColumnsOrder): void {
    this.posted.push(order)
  }

  answer(lines: number): void {
    this.dispatchEvent(new MessageEvent('message', { data: { lines, mayGo: 0 } }))
  }

  terminate(): void {
    this.isEnded = true
  }
}

beforeEach(() => {
  vi.stubGlobal('window', {})
  vi.stubGlobal('Worker', HeldWorker)
})

afterEach(() => {
  vi.unstubAllGlobals()
  HeldWorker.all.length = 0
})

const order = (opening: string): ColumnsOrder => ({
  kind: 'columns',
  doc: {},
  measure: FIRST_MEASURE,
  mayGo: [opening],
})

async function begun() {
  const { layoutLine } = await import('#renderer/layout/layout-line')
  const heard: (ColumnFit & { readonly of: string | undefined })[] = []
  const line = layoutLine<'columns'>((fit, { mayGo }) => heard.push({ ...fit, of: mayGo[0] }))
  return { heard, line }
}

describe('the worker that sets type', () => {
  it('is begun with the first order, and once', async () => {
    const { line, heard } = await begun()
    expect(HeldWorker.all).toHaveLength(0)
    line.order(order('a'))
    HeldWorker.all[0]?.answer(7)
    line.order(order('b'))
    expect(HeldWorker.all).toHaveLength(1)
    expect(heard).toEqual([{ lines: 7, mayGo: 0, of: 'a' }])
  })

  it('throws an answer away that is not to the newest order, and skips what was overtaken', async () => {
    const { line, heard } = await begun()
    for (const opening of ['a', 'b', 'c']) line.order(order(opening))
    const [worker] = HeldWorker.all
    worker?.answer(1)
    expect(heard).toEqual([])
    worker?.answer(3)
    expect(heard).toEqual([{ lines: 3, mayGo: 0, of: 'c' }])
    expect(worker?.posted.map(({ mayGo }) => mayGo[0])).toEqual(['a', 'c'])
  })

  it('takes the next order after one that it failed in', async () => {
    const { line, heard } = await begun()
    line.order(order('a'))
    line.order(order('b'))
    const [worker] = HeldWorker.all
    worker?.dispatchEvent(new Event('error'))
    worker?.answer(2)
    expect(heard).toEqual([{ lines: 2, mayGo: 0, of: 'b' }])
  })

  it('ends in the middle of its work', async () => {
    const { line, heard } = await begun()
    line.order(order('a'))
    line.close()
    HeldWorker.all[0]?.answer(1)
    expect(HeldWorker.all[0]?.isEnded).toBe(true)
    expect(heard).toEqual([])
  })
})
