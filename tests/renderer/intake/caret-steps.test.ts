import { expect, it } from 'vitest'
import { caretLeap, caretStep } from '#renderer/intake/caret-steps'

it.each([
  ['全区上下', 1, 'ArrowRight', 2],
  ['全区上下', 1, 'ArrowLeft', 0],
  ['全区上下', 4, 'ArrowRight', 4],
  ['全区上下', 0, 'ArrowLeft', 0],
  ['𠮷林', 0, 'ArrowRight', 2],
  ['𠮷林', 2, 'ArrowLeft', 0],
  ['👨‍👩‍👧家', 0, 'ArrowRight', 8],
  ['👨‍👩‍👧家', 8, 'ArrowLeft', 0],
] as const)('steps over whole characters: “%s” %i %s', (...row) => {
  const [text, from, key, to] = row
  expect(caretStep(text, from, key)).toBe(to)
})

it.each([
  ['会议要求，抓落实。', 0, 'ArrowRight', 5],
  ['会议要求，抓落实。', 5, 'ArrowRight', 9],
  ['会议要求，抓落实。', 9, 'ArrowRight', 9],
  ['会议要求，抓落实。', 9, 'ArrowLeft', 5],
  ['会议要求，抓落实。', 3, 'ArrowLeft', 0],
  ['他说：“好。”随后', 0, 'ArrowRight', 3],
  ['他说：“好。”随后', 3, 'ArrowRight', 7],
] as const)('leaps behind the next mark: “%s” %i %s', (...row) => {
  const [text, from, key, to] = row
  expect(caretLeap(text, from, key)).toBe(to)
})
