import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { plainText } from '#core/article/plain-text'
import { photoFixtures } from '../../word/photo-fixtures.ts'
import { richArticle } from '../../word/rich-article.ts'

describe('an article as plain text', () => {
  it('indents the body by two full-width blanks and nothing else', () => {
    const doc = newDocument({
      kicker: '引题',
      title: '主标题',
      subtitle: '',
      byline: '记者 张三',
      blocks: [
        { kind: 'paragraph', text: '　　本报讯 第一段。' },
        { kind: 'paragraph', text: '' },
        { kind: 'subheading', text: '小标题' },
      ],
    })
    expect(plainText(doc)).toBe('引题\n主标题\n　　本报讯 第一段。\n　　小标题\n记者 张三')
  })

  it('keeps the marks of lists, the rows of tables and the words under photos', () => {
    const lines = plainText(richArticle(photoFixtures().onPage)).split('\n')
    expect(lines).toContain('　　2.更新雨污管网3.8公里，彻底解决低洼院落积水问题；')
    expect(lines).toContain('　　●引入社会资本参与养老、托幼等设施运营。')
    expect(lines).toContain('　　陇海路32号院\t416\t管网、道路、外墙保温\t980')
    expect(lines).toContain('　　社区工作者入户征求改造意见。　通讯员 王芳 摄')
  })

  it('loses no word, adds none, and gives every paragraph one line', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 8 }), text, (title, paragraphs, byline) => {
        const blocks = paragraphs.map((one) => ({ kind: 'paragraph', text: one }) as const)
        const plain = plainText(newDocument({ ...EMPTY_ARTICLE, title, byline, blocks }))
        const said = [title, ...paragraphs, byline].filter((one) => one.trim() !== '')
        expect(plain.replaceAll(/\s/gu, '')).toBe(said.join('').replaceAll(/\s/gu, ''))
        expect(plain === '' ? [] : plain.split('\n')).toHaveLength(said.length)
      }),
    )
  })
})
