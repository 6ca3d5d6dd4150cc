import { expect, it } from 'vitest'
import { matchIgnored, seenIn } from '#core/proofreading/ignored'
import type { Ignored } from '#core/proofreading/proof-record'

const WORD = '按装'

/** Every place of the word in these paragraphs, as proofreading finds them. */
function seen(...paragraphs: readonly string[]) {
  return paragraphs.flatMap((text) =>
    Array.from(text.matchAll(/按装/gu), ({ index }) =>
      seenIn(text, { rule: 'CF', field: 'body', from: index, to: index + WORD.length }),
    ),
  )
}

function left(
  place: ReturnType<typeof seen>[number] | undefined,
  scope: Ignored['scope'] = 'here',
) {
  if (place === undefined) throw new Error('no place')
  return { ...place, scope, by: '', at: '2026-09-29T00:00:00Z', reason: '' } satisfies Ignored
}

/** Which of the places are left alone, by number. */
function known(places: ReturnType<typeof seen>, ...ignored: readonly Ignored[]) {
  return matchIgnored(places, ignored).flatMap((one, index) => (one === null ? [] : [index]))
}

const TEXT = '昨日上午，工人们在新建的小区里按装了一百二十扇新门窗，居民十分满意。'
const [PLACE] = seen(TEXT)

it.each([
  ['nothing changed', TEXT],
  ['words came before', `据了解，${TEXT}`],
  ['words came after', `${TEXT}这是第三批。`],
  ['words came right before it', TEXT.replace(WORD, `连夜${WORD}`)],
  ['words came right behind it', TEXT.replace(WORD, `${WORD}并调试`)],
  ['its paragraph was split behind it', TEXT.slice(0, TEXT.indexOf(WORD) + WORD.length)],
  ['its paragraph was split before it', TEXT.slice(TEXT.indexOf(WORD))],
])('knows an ignored place again when %s', (_, text) => {
  expect(known(seen(text), left(PLACE))).toEqual([0])
})

it('does not know a place where both sides have become others', () => {
  expect(known(seen('今年又按装过'), left(PLACE))).toEqual([])
})

it('leaves one of two like places alone, the one with the same words around it', () => {
  const text = '东区按装了门窗，西区按装了路灯。'
  const places = seen(text)
  expect(known(places, left(places[1]))).toEqual([1])
  expect(known(seen(`新城${text}`), left(places[1]))).toEqual([1])
})

it('takes only one place for each that was ignored, also where the same stands twice', () => {
  const places = seen('请按装，请按装，请按装，请按装。')
  expect(known(places, left(places[1]))).toHaveLength(1)
  expect(known(places, left(places[1]), left(places[1]))).toHaveLength(2)
})

it('asks for the same rule, text and field', () => {
  const ignored = left(PLACE)
  expect(known(seen(TEXT), { ...ignored, rule: 'WR' })).toEqual([])
  expect(known(seen(TEXT), { ...ignored, text: '安装' })).toEqual([])
  expect(known(seen(TEXT), { ...ignored, field: 'title' })).toEqual([])
})

it('leaves everything alone that the same rule says of the same words, when asked for the article', () => {
  expect(known(seen(TEXT, '另按装', '又按装路灯'), left(PLACE, 'article'))).toEqual([0, 1, 2])
})
