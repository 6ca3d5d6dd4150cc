import { expect, it } from 'vitest'
import { headlinesLeft, headlinesOf, withTick } from '#core/proofreading/headlines'
import type { ProofArticle, ProofText } from '#core/proofreading/proof-article'

const title: ProofText = text('title', '区长张艳敏调研')
const caption: ProofText = text('caption', '图为现场。')

const article: ProofArticle = {
  texts: [text('kicker', ' '), title, text('paragraph', '本报讯'), caption],
  editionDate: null,
  genre: 'news',
  photos: 1,
}

function text(role: 'kicker' | 'title' | 'paragraph' | 'caption', words: string): ProofText {
  return { place: { field: role === 'paragraph' ? 'body' : role, index: 0 }, role, text: words }
}

function tickOf({ place, text: words }: ProofText) {
  return { place, text: words, by: '王编辑', at: '2026-11-22T12:00:00.000Z' }
}

it('asks for every headline and caption that says something', () => {
  expect(headlinesOf(article)).toEqual([title, caption])
})

it('takes a tick for the text as it stood, and for no other', () => {
  const ticks = withTick(article, [], tickOf(title))
  expect(headlinesLeft(article, ticks)).toEqual([caption])

  const changed = { ...title, text: '区长张燕敏调研' }
  const after = { ...article, texts: [changed, caption] }
  expect(headlinesLeft(after, ticks)).toEqual([changed, caption])
  expect(withTick(after, ticks, tickOf(caption))).toEqual([tickOf(caption)])
})

it('knows a caption again after its photo moved', () => {
  const ticks = withTick(article, [], tickOf(caption))
  const moved: ProofText = { ...caption, place: { field: 'caption', index: 3 } }
  expect(headlinesLeft({ ...article, texts: [moved] }, ticks)).toEqual([])
})

it('ticks a text once', () => {
  const ticks = withTick(article, [], tickOf(title))
  expect(withTick(article, ticks, tickOf(title))).toEqual(ticks)
})
