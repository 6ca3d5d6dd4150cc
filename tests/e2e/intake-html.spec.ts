import { expect, test } from '@playwright/test'
import { rolldown } from 'rolldown'
import type { HtmlLines } from '#renderer/intake/html-lines'

declare const copied: { readonly htmlLines: (html: string) => HtmlLines }

type Row = readonly [what: string, html: string, lines: readonly string[]]

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm} --></style>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body lang=ZH-CN><!--StartFragment-->
<p class=MsoNormal align=center><b><span style='font-family:方正小标宋简体'>管城回族区召开<span lang=EN-US>2020</span>年
经济运行分析会<span lang=EN-US><o:p></o:p></span></span></b></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal style='text-indent:21.0pt'><span>本报讯<span lang=EN-US>&nbsp; </span>近日，管城回族区召开经济
运行分析会。</span></p>
<p class=MsoListParagraph><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span>抓投资</span></p>
<!--EndFragment--></body></html>`

const WECHAT = `<section data-role="outer" style="display: block;"><section style="text-align:center;">
<section style="display: inline-block;">01</section><section style="display: inline-block;">抓项目</section></section>
<p><span style="letter-spacing: 1px;">\u200b本报讯　9月29日上午</span><br></p><p><br></p>
<p><img data-src="https://mmbiz.qpic.cn/x.jpg" src="x.jpg"></p>
<span style="display: block;">图为开工现场</span><img width="1" height="1" src="count.gif"></section>`

const ROWS: readonly Row[] = [
  [
    'Word paragraphs wrapped at 80 columns',
    WORD,
    [
      '管城回族区召开2020年经济运行分析会',
      '',
      '本报讯  近日，管城回族区召开经济运行分析会。',
      '1.   抓投资',
    ],
  ],
  [
    'WeChat sections that are inline, and spans that are blocks',
    WECHAT,
    ['01抓项目', '本报讯　9月29日上午', '', '图为开工现场'],
  ],
  [
    'WPS cells that lay out two columns',
    '<table><tr><td><p>左栏第一句。</p><p>左栏第二句。</p></td><td><p>右栏。</p></td></tr></table>',
    ['左栏第一句。', '左栏第二句。', '右栏。'],
  ],
  [
    'a table of figures, one row a line',
    '<table><tr><th>街道</th><th>项目</th></tr><tr><td>东大街</td><td>14</td></tr><tr><td></td><td></td></tr></table>',
    ['街道\t项目', '东大街\t14'],
  ],
  [
    'line breaks inside a paragraph',
    '<p>记者 柴琳琳<br>通讯员 姜璞<br></p>',
    ['记者 柴琳琳', '通讯员 姜璞'],
  ],
  [
    'numbered items with their numbers',
    '<ol start="3"><li>抓项目<li><p>稳增长</p></ol>',
    ['3. 抓项目', '4. 稳增长'],
  ],
  [
    'lists that only lay out',
    '<ol style="list-style: none"><li>一、抓项目</li></ol><ul><li>稳增长</li></ul>',
    ['一、抓项目', '稳增长'],
  ],
  [
    'text before, between and after blocks',
    '区闻<div>正文</div>尾<h2>题</h2>',
    ['区闻', '正文', '尾', '题'],
  ],
  ['preformatted lines', '<pre>第一行\n  第二行</pre>', ['第一行', '  第二行']],
  [
    'a chat message that keeps its line ends',
    '<div style="white-space: pre-wrap">第一行\n\n第二行</div>',
    ['第一行', '', '第二行'],
  ],
  ['Latin words across a wrapped line', '<p>New\nYork</p>', ['New York']],
  ['spaces between inline pieces, once', '<p><b>记者 </b> <i> 柴琳琳</i></p>', ['记者 柴琳琳']],
  [
    'nothing of scripts, styles, templates and hidden parts',
    '<style>p{}</style><script>1</script><template>无</template><p hidden>无</p><p style="mso-hide:all">无</p><p>有</p>',
    ['有'],
  ],
  [
    'no margin note of Word',
    '<p>正文<a style="mso-comment-reference:A_1">[A1]</a></p><div style="mso-element:comment-list"><p>批注</p></div>',
    ['正文'],
  ],
  ['strike-through that is no tracked change', '<p><del>原价</del>现价</p>', ['原价现价']],
  ['nothing at all', '', []],
]

test.beforeEach(async ({ page }) => {
  const bundle = await rolldown({ input: 'renderer/intake/html-lines.ts' })
  const { output } = await bundle.generate({ format: 'iife', name: 'copied' })
  await page.addScriptTag({ content: output[0].code })
})

for (const [what, html, lines] of ROWS) {
  test(`reads ${what}`, async ({ page }) => {
    const read = await page.evaluate((given) => copied.htmlLines(given), html)
    expect(read.text.split('\n')).toEqual(lines.length === 0 ? [''] : lines)
  })
}

test('counts the pictures that stay behind, not the ones that count readers', async ({ page }) => {
  const read = await page.evaluate((given) => copied.htmlLines(given), WECHAT)
  expect(read.pictures).toBe(1)
})

test('leaves out what a tracked change deleted, and says how often', async ({ page }) => {
  const html = '<p>全区<del cite="mailto:甲" datetime="2026-09-29T10:00">上下</del>干部</p>'
  const read = await page.evaluate((given) => copied.htmlLines(given), html)
  expect(read).toEqual({ text: '全区干部', pictures: 0, deletions: 1 })
})

test('runs and fetches nothing of what was pasted', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const html = '<img src="http://quwen.invalid/x.png" onerror="document.title=\'ran\'"><p>字</p>'
  await page.evaluate((given) => copied.htmlLines(given), html)
  await page.waitForTimeout(200)
  expect(asked).toEqual([])
  expect(await page.title()).toBe('')
})

test('reads a page that is nested absurdly deep', async ({ page }) => {
  const read = await page.evaluate(
    (given) => copied.htmlLines(given),
    '<div>'.repeat(20_000) + '字',
  )
  expect(read.text).toBe('字')
})
