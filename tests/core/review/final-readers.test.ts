import { describe, expect, it } from 'vitest'
import { articleText, fieldText } from '#core/article/article-text'
import { articleCharacterCount } from '#core/article/character-count'
import { bylineOf } from '#core/article/dateline'
import { plainText } from '#core/article/plain-text'
import { headlinesOf } from '#core/proofreading/headlines'
import { proofArticleOf } from '#core/proofreading/proof-article-of'
import { countSuggestions } from '#core/review/suggestions/count-suggestions'
import { article, change, paragraph, suggestedArticle } from './suggested-article.ts'

const doc = suggestedArticle()
const BODY = ['昨日上午，会议中心坐满了人。', '会上宣读了决定。']

describe('an article with suggestions', () => {
  it('is read as its final text, field by field', () => {
    expect(articleText(doc)).toEqual({
      kicker: '',
      title: '区里开会',
      subtitle: '',
      paragraphs: BODY,
      byline: '记者 王小明',
      captions: ['会场'],
    })
    expect(fieldText(doc, 'title')).toBe('区里开会')
  })

  it('is as long as its final text, by whom that says', () => {
    expect(articleCharacterCount(doc)).toBe(BODY.join('').length)
    expect(bylineOf(doc).reporters).toEqual(['王小明'])
  })

  it('is copied as its final text', () => {
    const body = BODY.map((text) => `　　${text}`)
    expect(plainText(doc)).toBe(['区里开会', ...body, '　　会场', '记者 王小明'].join('\n'))
  })

  it('is proofread as its final text, and its headlines are read so', () => {
    const read = proofArticleOf(doc, { editionDate: null, genre: 'news' })
    expect(read.texts.map(({ text }) => text)).toEqual([
      '',
      '区里开会',
      '',
      ...BODY,
      '会场',
      '',
      '记者 王小明',
    ])
    expect(read.photos).toBe(1)
    expect(headlinesOf(read).map(({ text }) => text)).toEqual(['区里开会', '会场'])
  })

  it('counts pieces of one id as one suggestion, and none where nothing is suggested', () => {
    expect(countSuggestions(doc)).toBe(12)
    const wholly = paragraph('[-甲-]', { tracked: { deleted: change('[-甲-] 0') } })
    expect(countSuggestions(article({}, wholly, paragraph('乙[+丙+]')))).toBe(2)
    expect(countSuggestions(article({ title: '区里开会' }))).toBe(0)
  })
})
