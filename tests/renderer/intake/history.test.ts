import { array, assert, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { advance, beginHistory, redo, undo } from '#renderer/intake/history'

it('goes back to the beginning and forward to the end', () => {
  assert(
    property(array(string(), { maxLength: 50 }), (steps) => {
      const done = steps.reduce(advance<string>, beginHistory('begin'))
      const back = done.past.reduce((history) => undo(history), done)
      expect(back.present).toBe('begin')
      expect(done.past.reduce((history) => redo(history), back)).toEqual(done)
    }),
  )
})

it('takes a change that changes nothing for no step', () => {
  const history = beginHistory('same')
  expect(advance(history, 'same')).toBe(history)
})

it('forgets what was undone once something else is done', () => {
  const history = advance(undo(advance(beginHistory('a'), 'b')), 'c')
  expect(redo(history)).toBe(history)
})

it('stays where it is at either end', () => {
  const history = beginHistory('a')
  expect(undo(history)).toBe(history)
  expect(redo(history)).toBe(history)
})
