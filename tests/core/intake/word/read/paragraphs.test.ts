import { describe, expect, it } from 'vitest'
import { box, del, field, inRun, ins, LI, p, r, readBody, shown, ZHAO } from './word-xml.ts'

const mark = (change: string) => `<w:pPr><w:rPr>${change}</w:rPr></w:pPr>`
const alternate = (choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`

type Case = readonly [named: string, body: string, lines: readonly string[]]

const WORDS: readonly Case[] = [
  [
    'joins runs however they are split',
    p(r('管'), r('城', '<w:rFonts w:hint="eastAsia"/>'), r('区')),
    ['管城区'],
  ],
  [
    'keeps tabs, breaks and hyphens',
    p(
      inRun(
        '<w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:noBreakHyphen/><w:softHyphen/>',
      ),
    ),
    ['甲\t乙\n丙\n-\u00ad'],
  ],
  [
    'breaks a line where a page ends between words',
    p(r('甲'), inRun('<w:br w:type="page"/>'), r('乙')),
    ['甲\n乙'],
  ],
  [
    'breaks no line where a page ends without words after it',
    p(r('甲'), inRun('<w:br w:type="page"/>')),
    ['甲'],
  ],
  [
    'knows the signs that symbol faces draw',
    p(
      inRun(
        '<w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="宋体" w:char="2160"/><w:sym w:font="Webdings" w:char="F021"/>',
      ),
    ),
    ['☑Ⅰ\ufffd'],
  ],
  ['leaves full-width indents as they stand', p(r('　　各镇办')), ['　　各镇办']],
  ['keeps empty paragraphs', `${p(r('甲'))}<w:p/>${p(r('乙'))}`, ['甲', '', '乙']],
  [
    'looks through tags, controls and wrappers',
    `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${p(`<w:smartTag>${r('甲')}</w:smartTag><w:customXml>${r('乙')}</w:customXml><w:sdt><w:sdtContent>${r('丙')}</w:sdtContent></w:sdt><w:bdo>${r('丁')}</w:bdo>`)}</w:sdtContent></w:sdt>`,
    ['甲乙丙丁'],
  ],
  [
    'takes the base of a phonetic guide',
    p(inRun(`<w:ruby><w:rt>${r('guǎn')}</w:rt><w:rubyBase>${r('管')}</w:rubyBase></w:ruby>`)),
    ['管'],
  ],
  [
    'takes the characters of a formula',
    p(r('设'), '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>'),
    ['设x=1'],
  ],
  [
    'leaves hidden words out, and takes those whose hiding is off',
    p(r('见', '<w:vanish w:val="0"/>'), r('不见', '<w:vanish/>')),
    ['见'],
  ],
  [
    'tells bold and italic, and when they are turned off',
    p(r('粗', '<w:b/>'), r('常', '<w:b w:val="0"/>'), r('斜', '<w:i w:val="true"/>')),
    ['*粗*常/斜/'],
  ],
  [
    'puts a large first letter back before its paragraph',
    `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${r('春')}</w:p>${p(r('天来了'))}`,
    ['春天来了'],
  ],
]

const CHANGES: readonly Case[] = [
  [
    'tells who inserted and deleted',
    p(ins(r('新')), del('旧', ZHAO), r('。')),
    ['[+新 李敏+][-旧 赵编审-]。'],
  ],
  [
    'joins a change whose runs are split',
    p(ins(r('新')), ins(r('增', '<w:rFonts w:hint="eastAsia"/>'))),
    ['[+新增 李敏+]'],
  ],
  [
    'keeps apart what one person changed at two times',
    p(ins(r('甲')), ins(r('乙'), 'w:author="李敏" w:date="2026-03-01T08:01:00Z"')),
    ['[+甲 李敏+][+乙 李敏+]'],
  ],
  [
    'knows words that one inserted and another deleted',
    p(ins(del('短命', ZHAO))),
    ['[+[-短命 赵编审-] 李敏+]'],
  ],
  [
    'takes a move as deleted here and inserted there',
    `${p(`<w:moveFromRangeStart w:id="5" w:name="m"/><w:moveFrom ${LI}>${r('移')}</w:moveFrom><w:moveFromRangeEnd w:id="5"/>`)}${p(`<w:moveTo ${LI}>${r('移')}</w:moveTo>`)}`,
    ['[-移 李敏-]', '[+移 李敏+]'],
  ],
  [
    'tells a deleted and an inserted end of a paragraph',
    `<w:p>${mark(`<w:del ${LI}/>`)}${r('甲')}</w:p><w:p>${mark(`<w:ins ${ZHAO}/>`)}${r('乙')}</w:p>${p(r('丙'))}`,
    ['甲¶-李敏', '乙¶+赵编审', '丙'],
  ],
  [
    'tells a moved end of a paragraph',
    `<w:p>${mark(`<w:moveFrom ${LI}/>`)}</w:p><w:p>${mark(`<w:moveTo ${LI}/>`)}</w:p>`,
    ['¶-李敏', '¶+李敏'],
  ],
  [
    'tells what was bold before',
    p(
      r('重', `<w:b/><w:rPrChange ${LI}><w:rPr/></w:rPrChange>`),
      r('轻', `<w:rPrChange ${LI}><w:rPr><w:b/><w:i/></w:rPr></w:rPrChange>`),
    ),
    ['~*重* 李敏 ~~轻 李敏 bi~'],
  ],
  [
    'takes changes without a name or a date',
    p('<w:ins><w:r><w:t>谁</w:t></w:r></w:ins>'),
    ['[+谁 +]'],
  ],
]

const BOXES: readonly Case[] = [
  [
    'puts a text box before its paragraph',
    p(r('正文'), inRun(`<w:drawing><wps:txbx>${box('框一', '框二')}</wps:txbx></w:drawing>`)),
    ['□框一', '□框二', '正文'],
  ],
  [
    'reads what is there twice once',
    p(
      r('正文'),
      inRun(alternate(`<w:drawing>${box('新')}</w:drawing>`, `<w:pict>${box('旧')}</w:pict>`)),
    ),
    ['□新', '正文'],
  ],
  [
    'falls back when the newer way holds nothing to read',
    p(inRun(alternate('<w14:contentPart/>', `<w:pict>${box('旧')}</w:pict>`))),
    ['□旧', ''],
  ],
  [
    'reads a box of an old drawing, and artful lettering',
    p(
      inRun(
        `<w:pict><v:shape><v:textbox>${box('旧框')}</v:textbox></v:shape><v:shape><v:textpath string="号外"/></v:shape></w:pict>`,
      ),
    ),
    ['□旧框', '□号外', ''],
  ],
  [
    'says of words in an inserted box that they are inserted',
    p(ins(inRun(`<w:drawing>${box('框')}</w:drawing>`))),
    ['□[+框 李敏+]¶+李敏', ''],
  ],
]

const FIELDS: readonly Case[] = [
  [
    'shows the result of a field, not its code',
    p(r('第'), field('PAGE \\* MERGEFORMAT', r('3')), r('页')),
    ['第3页'],
  ],
  [
    'shows a simple field',
    p('<w:fldSimple w:instr="DATE">', r('今天'), '</w:fldSimple>'),
    ['今天'],
  ],
  [
    'follows a field within the code of another',
    p(field(`IF ${field('PAGE', r('1'))} = 1`, r('是'))),
    ['是'],
  ],
  [
    'follows a link in a field over its runs',
    p(
      field('HYPERLINK "https://example.com/a b" \\l "x"', r('坏')),
      field(' HYPERLINK "https://example.com/" ', `${r('链')}${r('接', '<w:b/>')}`),
    ),
    ['坏<https://example.com/ 链><https://example.com/ *接*>'],
  ],
  [
    'follows a link in a simple field',
    p(
      '<w:fldSimple w:instr="HYPERLINK &quot;mailto:a@example.com&quot;">',
      r('信'),
      '</w:fldSimple>',
    ),
    ['<mailto:a@example.com 信>'],
  ],
  [
    'hides nothing behind a field that nobody closed',
    `${p(inRun('<w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText>'), r('码'))}${p(r('后文'))}`,
    ['', '后文'],
  ],
  [
    'takes the characters of a formula in a field',
    p(
      inRun(
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:instrText>EQ \\o\\ac(○,1)</w:instrText>',
        '<w:fldChar w:fldCharType="end"/>',
      ),
    ),
    ['○1'],
  ],
]

describe('a paragraph of a Word file', () => {
  it.each([...WORDS, ...CHANGES, ...BOXES, ...FIELDS])('%s', (_, body, lines) => {
    expect(shown(readBody(body))).toEqual(lines)
  })
})
