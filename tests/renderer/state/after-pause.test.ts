import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { afterPause } from '#renderer/state/after-pause'

beforeEach(() => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
})

it('works once after the last asking', () => {
  const work = vi.fn<() => void>()
  const { soon } = afterPause(work, { pause: 300 })
  soon()
  vi.advanceTimersByTime(250)
  soon()
  vi.advanceTimersByTime(299)
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(work).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(5_000)
  expect(work).toHaveBeenCalledOnce()
})

it('does not wait for ever, nor sooner after a rest', () => {
  const work = vi.fn<() => void>()
  const { soon } = afterPause(work, { pause: 300, latest: 1_000 })
  for (let time = 0; time <= 1_000; time += 100) {
    soon()
    vi.advanceTimersByTime(100)
  }
  expect(work).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(10_000)
  const before = work.mock.calls.length
  soon()
  vi.advanceTimersByTime(299)
  expect(work).toHaveBeenCalledTimes(before)
})

it('can be called off', () => {
  const work = vi.fn<() => void>()
  const { soon, callOff } = afterPause(work, { pause: 300 })
  soon()
  callOff()
  vi.advanceTimersByTime(1_000)
  expect(work).not.toHaveBeenCalled()
})
