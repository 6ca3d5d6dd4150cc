import { describe, expect, it } from 'vitest'
import { p, r, readBody, relationships, shown } from './word-xml.ts'

const style = (id: string, name: string, inside: string) =>
  `<w:style w:type="${id === 'strong' ? 'character' : 'paragraph'}" w:styleId="${id}"${id === 'a' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${inside}</w:style>`
const styles = {
  'styles.xml': `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/><w:rFonts w:eastAsiaTheme="minorEastAsia"/></w:rPr></w:rPrDefault></w:docDefaults>${[
    style('a', 'Normal', '<w:pPr><w:jc w:val="both"/></w:pPr>'),
    style(
      '1',
      'heading 1',
      '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/><w:rFonts w:eastAsia="黑体"/></w:rPr>',
    ),
    style('3', '标题 3', ''),
    style('mine', '我的小标题', '<w:basedOn w:val="1"/><w:rPr><w:b w:val="0"/></w:rPr>'),
    style('loop', 'Loop', '<w:basedOn w:val="loop"/>'),
    style('strong', 'Strong', '<w:rPr><w:b/></w:rPr>'),
    style('items', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'),
  ].join('')}</w:styles>`,
  'theme/theme1.xml':
    '<a:theme><a:themeElements><a:fontScheme><a:minorFont><a:ea typeface=""/><a:font script="Hans" typeface="宋体"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>',
  '_rels/document.xml.rels': relationships(['rId9', 'theme', 'theme/theme1.xml']),
}
const of = (id: string, text = '题', more = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr>${r(text)}</w:p>`

const level = (at: number, format: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`
const lists = {
  'numbering.xml': `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', 3)}${level(1, 'bullet')}${level(2, 'none')}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, 'bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="items"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num><w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num></w:numbering>`,
}
const item = (list: number, at: number) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r('项')}</w:p>`

describe('styles and lists of a Word file', () => {
  it.each([
    ['tell a heading by its outline level', of('1'), 'h1 *题*'],
    ['tell one by what its style is based on', of('mine'), 'h1 题'],
    ['tell one by the Chinese name of its style', of('3'), 'h3 题'],
    ['let a paragraph say that it is none', of('1', '题', '<w:outlineLvl w:val="9"/>'), '*题*'],
    [
      'turn bold over where a style of words stands on a bold style',
      `<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr>${r('题', '<w:rStyle w:val="strong"/>')}</w:p>`,
      'h1 题',
    ],
    ['end where a style is based on itself', of('loop'), '题'],
    ['tell a list by its style', of('items'), '• 题'],
  ])('%s', (_, body, line) => {
    expect(shown(readBody(body, { ...styles, ...lists }))).toEqual([line])
  })

  it('say which items stand in a list of another list: articles have one level', () => {
    const { losses } = readBody(`${item(1, 0)}${item(1, 1)}${item(1, 1)}`, lists)
    expect(losses).toEqual([{ what: 'nested-list', count: 2, carried: true }])
  })

  it('say size, face and alignment from the nearest that knows', () => {
    const [heading, text] = readBody(`${of('1')}${p(r('文'))}`, styles).blocks
    expect(heading).toMatchObject({
      style: { id: '1', name: 'heading 1' },
      alignment: 'both',
      inlines: [{ size: 44, font: '黑体' }],
    })
    expect(text).toMatchObject({
      style: null,
      alignment: 'both',
      inlines: [{ size: 21, font: '宋体' }],
    })
  })

  it.each([
    ['number from where the list begins', item(1, 0), '3. 项'],
    ['dot a deeper level', item(1, 1), '>• 项'],
    ['begin again where a list says so', item(3, 0), '5. 项'],
    ['leave out a level without a number', item(1, 2), '项'],
    ['leave out numbering that is turned off or unknown', item(0, 0), '项'],
    ['find a list that lies in a style', item(4, 0), '• 项'],
  ])('%s', (_, body, line) => {
    expect(shown(readBody(body, { ...styles, ...lists }))).toEqual([line])
  })

  it('one list goes on under another number of the same shape', () => {
    const body = item(3, 0) + item(1, 0) + item(2, 0)
    const { blocks } = readBody(body, { ...styles, ...lists })
    expect(blocks.map((one) => one.kind === 'paragraph' && one.list?.list)).toEqual(['3', '3', '2'])
  })
})
