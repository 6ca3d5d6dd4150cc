import { describe, expect, it } from 'vitest'
import { wordText } from '#backend/intake/keep-word'
import { DamagedWord } from '#core/intake/word/read/limits'
import { readWord } from '#backend/intake/word/read-word'
import { documentXml, paragraph, run, wordFile } from './word-file.ts'

const cell = (...lines: readonly string[]) =>
  `<w:tc>${lines.map((line) => paragraph(line)).join('')}</w:tc>`
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`
const textIn = (file: Uint8Array) => wordText(readWord(file).document, () => null).text
const textOf = (...blocks: readonly string[]) => textIn(wordFile(documentXml(...blocks)))

describe('a Word document', () => {
  it.each([
    ['joins the runs that Word split', paragraph('管城', '回族', '区'), '管城回族区'],
    [
      'keeps tabs and line breaks',
      `<w:p>${run('甲')}<w:r><w:tab/></w:r>${run('乙')}<w:r><w:br/></w:r>${run('丙')}</w:p>`,
      '甲\t乙\n丙',
    ],
    ['keeps empty paragraphs', `${paragraph('甲')}<w:p/>${paragraph('乙')}`, '甲\n\n乙'],
    ['keeps what was inserted', `<w:p><w:ins>${run('新增')}</w:ins></w:p>`, '新增'],
    [
      'drops what was deleted',
      `<w:p>${run('留')}<w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>`,
      '留',
    ],
    [
      'keeps moved text where it went',
      `<w:p><w:moveFrom>${run('移')}</w:moveFrom>${run('到')}<w:moveTo>${run('移')}</w:moveTo></w:p>`,
      '到移',
    ],
    [
      'keeps text after a deleted paragraph mark',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('还在')}</w:p>`,
      '还在',
    ],
    [
      'drops hidden text',
      `<w:p>${run('见')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>不见</w:t></w:r>${run('了')}</w:p>`,
      '见了',
    ],
    [
      'keeps text whose hiding is off',
      `<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>见</w:t></w:r></w:p>`,
      '见',
    ],
    [
      'drops field codes, keeps what they show',
      `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${run('3')}</w:p>`,
      '3',
    ],
    [
      'keeps links, tags and controls',
      `<w:sdt><w:sdtContent><w:p><w:hyperlink>${run('链接')}</w:hyperlink><w:smartTag>${run('标记')}</w:smartTag></w:p></w:sdtContent></w:sdt>`,
      '链接标记',
    ],
    [
      'leaves phonetic guides out',
      `<w:p><w:r><w:ruby><w:rt>${run('guǎn')}</w:rt><w:rubyBase>${run('管')}</w:rubyBase></w:ruby></w:r></w:p>`,
      '管',
    ],
    [
      'makes a table row one line',
      `<w:tbl>${row(cell('单位'), cell('人数'))}${row(cell('柴桑镇'), cell('12'))}</w:tbl>`,
      '单位\t人数\n柴桑镇\t12',
    ],
    [
      'reads columns laid out by a table one after the other',
      `<w:tbl>${row(cell('标题', '第一段。'), cell('第二段。'))}</w:tbl>`,
      '标题\n第一段。\n第二段。',
    ],
    [
      'reads a text box once',
      `<w:p>${run('正文。')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('框内')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('框内')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      '框内\n正文。',
    ],
    ['decodes entities', paragraph('A&amp;B &lt;甲&gt;'), 'A&B <甲>'],
  ])('%s', (_, xml, text) => {
    expect(textOf(xml)).toBe(text)
  })

  it('appends notes', () => {
    const notes = `<w:footnotes xmlns:w="w"><w:footnote w:id="1">${paragraph('脚注')}</w:footnote></w:footnotes>`
    expect(
      textIn(
        wordFile(
          documentXml(`<w:p>${run('正文。')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`),
          { 'word/footnotes.xml': notes },
        ),
      ),
    ).toBe('正文。\n脚注')
  })

  it('marks the place of a picture and gives its bytes', () => {
    const drawing = '<w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r>'
    const outside = '<w:r><w:drawing><a:blip r:embed="rId2"/></w:drawing></w:r>'
    const file = wordFile(documentXml(`<w:p>${run('前')}${drawing}${run('后')}${outside}</w:p>`), {
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="media/image1.png"/><Relationship Id="rId2" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
      'word/media/image1.png': new Uint8Array([1, 2, 3]),
    })
    const { document, pictures } = readWord(file)
    const numbers = Array.from(pictures.keys())
    const { text } = wordText(document, (part) => numbers.indexOf(part))
    expect(text).toBe('前\n\ufffc0\n后')
    expect(Array.from(pictures.values(), (picture) => Array.from(picture))).toEqual([[1, 2, 3]])
    expect(document.losses).toEqual([{ what: 'picture', count: 1, carried: false }])
  })

  it.each([
    ['UTF-16 with a mark', '\ufeff'],
    ['UTF-16 without one', ''],
  ])('is read in %s', (_, mark) => {
    const xml = `${mark}${documentXml(paragraph('管城'))}`
    const file = wordFile('', { 'word/document.xml': new Uint8Array(Buffer.from(xml, 'utf16le')) })
    expect(textIn(file)).toBe('管城')
  })

  it('is damaged when a part of it is cut off', () => {
    const file = wordFile(documentXml(paragraph('管城'.repeat(500))))
    file.fill(0, 150, 180)
    expect(() => textIn(file)).toThrow(DamagedWord)
  })
})
