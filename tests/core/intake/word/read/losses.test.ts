import { describe, expect, it } from 'vitest'
import { box, field, inRun, LI, p, r, readBody, relationships } from './word-xml.ts'

describe('what a Word file has and an article cannot carry', () => {
  it.each([
    ['text boxes', p(inRun(`<w:drawing>${box('框')}</w:drawing>`)), 'text-box 1 true'],
    [
      'fields, those in one another once',
      p(field('TOC', field('PAGEREF x', r('1')))),
      'field 1 true',
    ],
    [
      'fields whose result the file does not hold',
      p(
        inRun(
          '<w:fldChar w:fldCharType="begin"/>',
          '<w:instrText>PAGE</w:instrText>',
          '<w:fldChar w:fldCharType="end"/>',
        ),
      ),
      'field 1 false',
    ],
    [
      'places of an index are none',
      p(
        inRun(
          '<w:fldChar w:fldCharType="begin"/>',
          '<w:instrText>XE "甲"</w:instrText>',
          '<w:fldChar w:fldCharType="end"/>',
        ),
      ),
      '',
    ],
    [
      'addresses of links, refused ones too',
      p(field('HYPERLINK "javascript:alert(1)"', r('点'))),
      'link 1 true',
    ],
    [
      'pictures that lie outside',
      p(inRun('<w:drawing><a:blip r:link="rId1"/></w:drawing>')),
      'picture 1 false',
    ],
    [
      'formatting, a split run once',
      p(
        r('甲', `<w:rPrChange ${LI}><w:rPr><w:sz w:val="30"/></w:rPr></w:rPrChange>`),
        r('乙', `<w:sz w:val="28"/><w:rPrChange ${LI}><w:rPr/></w:rPrChange>`),
      ),
      'formatting-change 1 true',
    ],
    [
      'paragraph formatting',
      `<w:p><w:pPr><w:jc w:val="center"/><w:pPrChange ${LI}><w:pPr/></w:pPrChange></w:pPr></w:p>`,
      'paragraph-change 1 true',
    ],
    [
      'underlines and colours',
      p(
        r('甲', '<w:u w:val="single"/><w:color w:val="FF0000"/>'),
        r('乙', '<w:color w:val="333333"/><w:u w:val="none"/>'),
      ),
      'underline 1 true, colour 1 true',
    ],
    ['formulas', p('<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>'), 'formula 1 true'],
    [
      'charts and embedded objects',
      p(
        inRun(
          '<w:drawing><c:chart r:id="rId1"/></w:drawing>',
          '<w:object><o:OLEObject/></w:object>',
        ),
      ),
      'chart 1 false, embedded-object 1 false',
    ],
    ['hidden words', p(r('甲', '<w:vanish/>'), r('乙', '<w:vanish/>')), 'hidden-text 1 false'],
    [
      'content controls, but not those around contents',
      `<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>${p(r('甲'))}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent>${p(r('乙'))}</w:sdtContent></w:sdt>`,
      'content-control 1 true',
    ],
    [
      'tables in tables',
      `<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>${p(r('内'))}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
      'nested-table 1 true',
    ],
    [
      'changes of tables',
      `<w:tbl><w:tr><w:tc><w:tcPr><w:cellIns ${LI}/></w:tcPr>${p()}</w:tc></w:tr></w:tbl>`,
      'table-change 1 true',
    ],
  ])('%s', (_, body, losses) => {
    const counted = readBody(body).losses
    expect(
      counted.map(({ what, count, carried }) => `${what} ${count} ${carried}`).join(', '),
    ).toBe(losses)
  })

  it.each([
    ['区融媒体中心', 'header 1 false'],
    ['第 3 页 共 5 页', ''],
    ['— 1 —', ''],
  ])('says “%s” above its pages', (text, losses) => {
    const counted = readBody(p(r('正文')), {
      '_rels/document.xml.rels': relationships(
        ['rId1', 'header', 'header1.xml'],
        ['rId2', 'header', 'header1.xml'],
      ),
      'header1.xml': `<w:hdr>${p(r(text))}</w:hdr>`,
    }).losses
    expect(
      counted.map(({ what, count, carried }) => `${what} ${count} ${carried}`).join(', '),
    ).toBe(losses)
  })
})
