import { describe, expect, it } from 'vitest'
import { articleText } from '#core/article/article-text'
import { ArticlesJson, fromArticleJson } from '#core/publishing/from-article-json'

const FULL = {
  kicker: '引题',
  title: '主标题',
  subtitle: '副题',
  paragraphs: ['第一段。', '第二段。'],
  byline: { raw: '记者 张三 摄', reporters: ['张三'] },
  captions: ['图为现场。'],
}

describe('an article written by a script', () => {
  it('becomes a document with the same text', () => {
    const [article] = ArticlesJson.parse(FULL)
    expect(article && articleText(fromArticleJson(article))).toEqual({
      ...FULL,
      byline: '记者 张三 摄',
    })
  })

  it('needs nothing but paragraphs', () => {
    const [article] = ArticlesJson.parse({ paragraphs: ['只有正文。'] })
    expect(article && articleText(fromArticleJson(article))).toEqual({
      kicker: '',
      title: '',
      subtitle: '',
      paragraphs: ['只有正文。'],
      byline: '',
      captions: [],
    })
  })

  it.each([
    ['one article', FULL, 1],
    ['a list', [FULL, FULL], 2],
    ['a list under “articles”', { schema: 'x', articles: [FULL, FULL, FULL] }, 3],
  ])('may be %s', (_, json, count) => {
    expect(ArticlesJson.parse(json)).toHaveLength(count)
  })

  it.each([[{}], [{ paragraphs: '一段' }], [{ paragraphs: [1] }], [[]], ['文字'], [null]])(
    'is refused when it is %j',
    (json) => {
      expect(ArticlesJson.safeParse(json).success).toBe(false)
    },
  )
})
