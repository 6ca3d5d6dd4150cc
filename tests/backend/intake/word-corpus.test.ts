import { expect, it } from 'vitest'
import { contentOf, expectedOf, PRODUCERS, wordFixture } from './word-corpus.ts'

it.each(PRODUCERS)('reads all that was put into the file of %s', (producer) => {
  expect(contentOf(wordFixture(producer))).toEqual(expectedOf(producer))
})
