import { describe, expect, it } from 'vitest'
import { LI, p, r, readBody, shown, ZHAO } from './word-xml.ts'

type Case = readonly [named: string, body: string, lines: readonly string[]]

const tc = (text: string, look = '') => `<w:tc><w:tcPr>${look}</w:tcPr>${p(r(text))}</w:tc>`
const tr = (cells: readonly string[], look = '') =>
  `<w:tr><w:trPr>${look}</w:trPr>${cells.join('')}</w:tr>`
const tbl = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
const down = (value: string) => `<w:vMerge${value === '' ? '' : ` w:val="${value}"`}/>`

describe('a table of a Word file', () => {
  it.each<Case>([
    [
      'has header rows and joined columns',
      tbl(tr([tc('甲', '<w:gridSpan w:val="2"/>')], '<w:tblHeader/>'), tr([tc('乙'), tc('丙')])),
      ['=|2x1 甲|', '|乙|丙|'],
    ],
    [
      'joins rows',
      tbl(
        tr([tc('甲', down('restart')), tc('1')]),
        tr([tc('', down('')), tc('2')]),
        tr([tc('', down('continue')), tc('3')]),
        tr([tc('乙', down('restart')), tc('4')]),
      ),
      ['|1x3 甲|1|', '|2|', '|3|', '|乙|4|'],
    ],
    [
      'keeps words of a cell that was joined to another',
      tbl(tr([tc('甲', down('restart'))]), tr([tc('乙', down(''))])),
      ['|1x2 甲/乙|', '||'],
    ],
    [
      'keeps columns under each other when a row begins later',
      tbl(
        tr([tc('甲'), tc('乙', down('restart'))]),
        tr([tc('', down(''))], '<w:gridBefore w:val="1"/>'),
      ),
      ['|甲|1x2 乙|', '||'],
    ],
    [
      'joins cells sideways as old files do',
      tbl(tr([tc('甲', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('乙')])),
      ['|2x1 甲|乙|'],
    ],
    [
      'tells inserted and deleted rows',
      tbl(tr([tc('甲')], `<w:ins ${LI}/>`), tr([tc('乙')], `<w:del ${ZHAO}/>`)),
      ['|甲|+李敏', '|乙|-赵编审'],
    ],
    [
      'takes a table in a cell as paragraphs of it',
      tbl(tr([`<w:tc>${p(r('外'))}${tbl(tr([tc('内一'), tc('内二')]))}${p(r('后'))}</w:tc>`])),
      ['|外/内一/内二/后|'],
    ],
    [
      'finds rows in content controls',
      tbl(
        `<w:sdt><w:sdtContent>${tr([`<w:sdt><w:sdtContent>${tc('甲')}</w:sdtContent></w:sdt>`])}</w:sdtContent></w:sdt>`,
      ),
      ['|甲|'],
    ],
  ])('%s', (_, body, lines) => {
    const { blocks } = readBody(body)
    expect(shown({ blocks })).toEqual(lines)
  })
})
