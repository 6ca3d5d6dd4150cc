import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { plainText } from '#core/article/plain-text'
import { documentWith } from '#core/forms/changes'
import { htmlPage } from '#core/forms/html-page'
import { htmlOf } from '#core/forms/markup'
import { markdownFile } from '#core/forms/markdown'
import { proofPage } from '#core/forms/proof/proof-page'
import { submissionText } from '#core/forms/submission-text'
import { plainDocumentWith } from '#core/forms/spelled-document'
import { wechatArticle } from '#core/forms/wechat'
import { wechatStyle } from '#core/house-style/wechat-style'
import { leaving, wholeArticle } from './whole-article.ts'
import { namesIn, wordsOf } from './html-scan.ts'

const final = leaving('final')
const AT = '2026-11-23T03:00:00.000Z'
const proof = proofPage([{ ...leaving('tracked'), record: [] }], AT)
const wechat = wechatArticle(wholeArticle(), 'final', wechatStyle)
const pages = {
  html: htmlPage([final]),
  tracked: htmlPage([leaving('tracked')]),
  wechat: htmlOf(wechat.section),
  proof,
}

const HEADLINE = '<script>alert(1)</script> & "双减" *一* ［年](http://x.cn) `码` # ¥5|6'

describe('plain text for a paper', () => {
  it('labels the headline and the byline, indents the body and says where photos go', () => {
    expect(submissionText(documentWith('final', wholeArticle())).split('\n')).toEqual([
      '引题：老旧小区改造',
      `主题：${HEADLINE}`,
      '副题：——走访记',
      '署名：记者 李明',
      '正文：',
      '　　本报讯 今年上半年，<b>1. 全区</b>改造42个小区。',
      '　　居民提出七个问题，包括“停车难”等。',
      '　　# 问需于民',
      '　　●- 拆除违建',
      '　　●更新管网',
      '　　3.新建公园',
      '　　“让老院子重新长出温度。”',
      '　　院落\t户数|套',
      '　　合计',
      '　　〔图：改造后的小游园〕',
      '　　会上宣读了决定。',
      '　　另起的一段。',
    ])
  })

  it('goes back to the original on request', () => {
    const text = submissionText(documentWith('original', wholeArticle()))
    expect(text).toContain('　　本报讯 今年以来，')
    expect(text).toContain('〔图：旧照片〕')
    expect(text).toContain('　　了决定。另起的一段。')
  })
})

it('spells suggestions out where a form cannot show them', () => {
  const text = submissionText(plainDocumentWith('tracked', wholeArticle()))
  for (const line of [
    '　　本报讯 今年〔删：以来〕〔增：上半年〕，',
    '　　会上宣读〔接排〕',
    '　　了决定。〔另起段〕',
    '〔图：〔删去图〕旧照片〕',
  ]) {
    expect(text).toContain(line)
  }
})

describe('Markdown', () => {
  it('escapes what the words would otherwise mean', () => {
    expect(markdownFile([final]).split('\n\n')).toEqual([
      '老旧小区改造',
      '# \\<script\\>alert(1)\\</script\\> \\& \\"双减\\" \\*一\\* ［年\\](http://x.cn) \\`码\\` \\# ¥5\\|6',
      '——走访记',
      '本报讯 今年上半年，\\<b\\>1. 全区\\</b\\>改造42个小区。',
      '居民提出七个问题，包括<strong>“停车难”</strong>等。',
      '## \\# 问需于民',
      '- \\- 拆除违建\n- 更新管网',
      '3. 新建公园',
      '> “让老院子重新长出温度。”',
      '| 院落 | 户数\\|套 |\n| --- | --- |\n| 合计 |  |',
      '![改造后的小游园](<图/1.jpg>)',
      '会上宣读了决定。',
      '另起的一段。',
      '记者 李明\n',
    ])
  })
})

describe('a web page', () => {
  it('has no word too many or too few', () => {
    const said = plainText(wholeArticle()).replaceAll(/[●\s]|3\.(?=新建)/gu, '')
    expect(wordsOf(pages.html)).toBe(said)
  })

  it('shows who suggested what, and the comments with their places', () => {
    const change = 'datetime="2026-11-23T01:00:00.000Z" title="王编辑" data-author="王编辑"'
    for (const part of [
      `<del ${change}>以来</del><ins ${change}>上半年</ins>`,
      `会上宣读<del ${change}>¶</del></p>`,
      `了决定。<ins ${change}>¶</ins></p>`,
      `<del ${change}><figure>`,
      '<mark>七个问题</mark><sup><a href="#comment-1-1">[1]</a></sup>',
      '<li id="comment-1-1"><q>七个问题</q>',
      '2026-11-23 09:00</time>：核实 &lt;个数&gt;',
    ]) {
      expect(pages.tracked).toContain(part)
    }
    expect(pages.html).not.toMatch(/<(?:ins|del|mark|aside)/u)
  })
})

describe('公众号 rich text', () => {
  it('has inline styles and nothing that its editor throws away', () => {
    expect(namesIn(htmlOf(wechat.section)).filter((name) => !name.endsWith('@style'))).toEqual([
      'blockquote',
      'h1',
      'h2',
      'p',
      'section',
      'strong',
      'table',
      'tbody',
      'td',
      'td@colspan',
      'th',
      'tr',
    ])
    expect(htmlOf(wechat.section)).not.toMatch(
      /position:|float:|font-family|url\(|<img|http:\/\/(?!x\.cn)/u,
    )
  })

  it('says where photos go and which ones they are', () => {
    expect(htmlOf(wechat.section)).toContain('〔图 1：改造后的小游园〕')
    expect(wechat.photos).toEqual([
      { number: 1, media: `${'a'.repeat(64)}.jpg`, caption: '改造后的小游园' },
    ])
  })

  it('takes its measures from the house style', () => {
    const body = { ...wechatStyle.paragraphs.body, size: 30, line: 450 } as const
    const style = { ...wechatStyle, paragraphs: { ...wechatStyle.paragraphs, body } }
    expect(htmlOf(wechatArticle(wholeArticle(), 'final', style).section)).toContain(
      'font-size:20px;line-height:30px;',
    )
  })
})

it.each(Object.entries(pages))('lets no text of an article become markup: %s', (_, html) => {
  const names = namesIn(html)
  expect(names).not.toContain('script')
  expect(names).not.toContain('b@')
  expect(
    html.replaceAll(/<\/?[a-z][a-z0-9]*(?:\s+[a-zA-Z-]+="[^"<>]*")*>|<!doctype html>/gu, ''),
  ).not.toMatch(/[<>]/u)
  expect(html).not.toMatch(/\son\w+=|javascript:|<link|<iframe/u)
})

it('keeps every word of any text, and makes no tag of it', () => {
  const words = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(words, words, (title, body) => {
      const blocks = [{ kind: 'paragraph', text: body } as const]
      const doc = newDocument({ ...EMPTY_ARTICLE, title, blocks })
      const said = shown(title) + shown(body)
      const html = htmlPage([leaving('final', doc)])
      const rich = htmlOf(wechatArticle(doc, 'final', wechatStyle).section)
      for (const page of [html, rich]) {
        expect(wordsOf(page)).toBe(said)
        expect(namesIn(page)).not.toContain('script')
      }
    }),
    { numRuns: 300 },
  )
})

/** What HTML may hold of a text (HTML 13.2.3.5), blanks set aside. */
function shown(text: string): string {
  return text.replaceAll(/\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\s/gu, '')
}
