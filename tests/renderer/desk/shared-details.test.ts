import { describe, expect, it } from 'vitest'
import { sharedDetail, tagsFrom } from '#renderer/desk/shared-details'
import { articleRow } from './article-row.ts'

describe('details of several articles', () => {
  it('are shown when all agree', () => {
    const rows = [
      articleRow(1, { details: { section: '时政' } }),
      articleRow(2, { details: { section: '时政' } }),
    ]
    expect(sharedDetail(rows, 'section', '')).toEqual({ kind: 'same', value: '时政' })
  })

  it('are said to differ when they do', () => {
    const rows = [articleRow(1, { details: { section: '时政' } }), articleRow(2)]
    expect(sharedDetail(rows, 'section', '')).toEqual({ kind: 'various' })
  })

  it('compare lists by what is in them', () => {
    const rows = [
      articleRow(1, { details: { tags: ['两会'] } }),
      articleRow(2, { details: { tags: ['两会'] } }),
    ]
    expect(sharedDetail(rows, 'tags', [])).toEqual({ kind: 'same', value: ['两会'] })
  })
})

describe('tags', () => {
  it.each([
    ['两会 头版', ['两会', '头版']],
    ['两会，头版、要闻;时政', ['两会', '头版', '要闻', '时政']],
    ['  两会  两会 ', ['两会']],
    ['', []],
  ])('in “%s” are read', (text, expected) => {
    expect(tagsFrom(text)).toEqual(expected)
  })
})
