import { describe, expect, it } from 'vitest'
import { documentJson } from '#core/article/document'
import { ArticleRow } from '#core/article/article-row'
import { suggestedArticle } from '../../core/review/suggested-article.ts'
import { createArticle, openForTest } from './open-for-test.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('an article with suggestions in the library', () => {
  it('is listed by its final text, with the number of suggestions', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const row = await createArticle(library, documentJson(suggestedArticle()))
    expect(row).toMatchObject({
      title: '区里开会',
      names: ['王小明'],
      characters: 22,
      photos: 1,
      suggestions: 12,
    })
  })

  it.each([
    ['旧', 0],
    ['会上宣读了决定', 1],
    ['会议中心坐满', 1],
    ['王小明', 1],
  ])('is found by the final text only: “%s”', async (query, total) => {
    const { library } = await openForTest(await temporaryFolder())
    await createArticle(library, documentJson(suggestedArticle()))
    expect((await library.search(query)).total).toBe(total)
  })

  it('has none in a list that was written before there were any', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { suggestions, openComments, ...old } = await createArticle(library)
    expect({ suggestions, openComments }).toEqual({ suggestions: 0, openComments: 0 })
    expect(ArticleRow.parse(old)).toMatchObject({ suggestions: 0, openComments: 0 })
  })
})
