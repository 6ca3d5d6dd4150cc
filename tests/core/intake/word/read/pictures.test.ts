import { describe, expect, it } from 'vitest'
import { inRun, p, r, readBody, relationships, shown } from './word-xml.ts'

const rels = relationships(
  ['rId1', 'image', 'media/image1.png'],
  ['rId2', 'hyperlink', 'https://example.com/'],
  ['rId3', 'hyperlink', 'javascript:alert(1)'],
  ['rId4', 'hyperlink', 'file://///10.0.0.9/share'],
  ['rId5', 'image', '../../etc/passwd'],
)
const parts = { '_rels/document.xml.rels': rels, 'media/image1.png': '' }
const drawing = (id: string) =>
  inRun(
    `<w:drawing><wp:anchor><wp:extent cx="914400" cy="457200"/><wp:docPr id="1" name="图片 1" descr="湖面"/><pic:pic><a:blip r:embed="${id}"><a:ext><asvg:svgBlip r:embed="rId1"/></a:ext></a:blip></pic:pic></wp:anchor></w:drawing>`,
  )
const link = (id: string) =>
  p(`<w:hyperlink r:id="${id}">${r('看', '<w:u w:val="single"/>')}</w:hyperlink>`)

const note = (id: string, text: string, type = '') =>
  `<w:footnote w:id="${id}"${type}>${p(inRun('<w:footnoteRef/>'), r(` ${text}`))}</w:footnote>`
const reference = (id: string) => inRun(`<w:footnoteReference w:id="${id}"/>`)

describe('pictures, links and notes of a Word file', () => {
  it.each([
    [
      'have a place, a description and a size',
      p(r('前'), drawing('rId1')),
      ['前(word/media/image1.png 湖面 914400x457200)'],
    ],
    ['keep their place when they lie outside', p(drawing('rId5')), ['(gone 湖面 914400x457200)']],
    [
      'are known in old drawings',
      p(
        inRun(
          '<w:pict><v:shape style="width:72pt;height:1in" alt="旧图"><v:imagedata r:id="rId1"/></v:shape></w:pict>',
        ),
      ),
      ['(word/media/image1.png 旧图 914400x914400)'],
    ],
    ['lead to the web', link('rId2'), ['<https://example.com/ 看>']],
    ['lead nowhere else', `${link('rId3')}${link('rId4')}`, ['看', '看']],
  ])('%s', (_, body, lines) => {
    expect(shown(readBody(body, parts))).toEqual(lines)
  })

  it('come in the order of their references, without the blank after their number', () => {
    const document = readBody(p(r('甲'), reference('2'), r('乙'), reference('1')), {
      'footnotes.xml': `<w:footnotes>${note('-1', '线', ' w:type="separator"')}${note('1', '后注')}${note('2', '前注')}${note('3', '无人提到')}</w:footnotes>`,
    })
    expect(shown(document)).toEqual(['甲(footnote 2)乙(footnote 1)'])
    expect(document.notes.map(({ blocks }) => shown({ blocks }))).toEqual([['前注'], ['后注']])
  })
})
