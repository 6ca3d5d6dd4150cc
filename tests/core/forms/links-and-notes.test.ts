import { describe, expect, it } from 'vitest'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { plainText } from '#core/article/plain-text'
import { schema } from '#core/article/schema'
import { htmlPage } from '#core/forms/html-page'
import { markdownFile } from '#core/forms/markdown'
import { htmlOf } from '#core/forms/markup'
import { proofPage } from '#core/forms/proof/proof-page'
import { submissionText } from '#core/forms/submission-text'
import { wechatArticle } from '#core/forms/wechat'
import { wechatStyle } from '#core/house-style/wechat-style'
import { leaving } from './whole-article.ts'
import { wordsOf } from './html-scan.ts'

const note = (text: string) => schema.mark('footnote', { note: text })
const link = schema.mark('link', { href: 'https://example.cn/a?b=1&c=<2>' })
const doc = (() => {
  const empty = newDocument({ ...EMPTY_ARTICLE, title: '题' })
  const paragraph = schema.nodes.paragraph.create(null, [
    schema.text('增长'),
    schema.text('3%', [note('据<统计局> *快报*。')]),
    schema.text('，见'),
    schema.text('公', [link]),
    schema.text('告', [link, note('区政府网站')]),
    schema.text('。'),
  ])
  const body = schema.nodes.body.create(null, paragraph)
  return empty.type.create(
    null,
    empty.children.map((field) => (field.type === body.type ? body : field)),
  )
})()

describe('links and footnotes', () => {
  it('are numbers and lines at the end in plain text', () => {
    const lines = ['〔1〕据<统计局> *快报*。', '〔2〕区政府网站']
    expect(submissionText(doc).split('\n')).toEqual([
      '主题：题',
      '正文：',
      '　　增长3%〔1〕，见公告〔2〕。',
      '注释：',
      ...lines,
    ])
    expect(plainText(doc).split('\n').slice(-2)).toEqual(lines.map((line) => `　　${line}`))
  })

  it('are links and footnotes in Markdown, numbered through a file', () => {
    const one = leaving('final', doc)
    expect(markdownFile([one]).trim().split('\n\n').slice(1)).toEqual([
      '增长3%[^1]，见[公](<https://example.cn/a?b=1&c=%3C2%3E>)[告](<https://example.cn/a?b=1&c=%3C2%3E>)[^2]。',
      '[^1]: 据\\<统计局\\> \\*快报\\*。',
      '[^2]: 区政府网站',
    ])
    expect(markdownFile([one, one])).toContain('[^4]: 区政府网站')
  })

  it('are links, numbers and a list in HTML, each leading back', () => {
    const html = htmlPage([leaving('final', doc)])
    expect(html).toContain(
      '<a href="https://example.cn/a?b=1&amp;c=&lt;2&gt;">公</a><a href="https://example.cn/a?b=1&amp;c=&lt;2&gt;">告</a><sup><a id="note-number-1-2" href="#note-1-2">2</a></sup>。',
    )
    expect(html).toContain(
      '<li id="note-1-1">据&lt;统计局&gt; *快报*。 <a href="#note-number-1-1">',
    )
  })

  it('lead nowhere in 公众号: addresses are noted as well', () => {
    const html = htmlOf(wechatArticle(doc, 'final', wechatStyle).section)
    expect(html).not.toContain('<a')
    expect(wordsOf(html)).toContain('公告〔2〕〔3〕。')
    expect(wordsOf(html)).toContain('〔3〕https://example.cn/a?b=1&c=<2>')
  })

  it('stand below a proof', () => {
    const words = wordsOf(
      proofPage([{ ...leaving('tracked', doc), record: [] }], '2026-11-23T03:00:00.000Z'),
    )
    expect(words).toContain('增长3%〔1〕')
    expect(words).toContain('〔2〕区政府网站')
  })
})
