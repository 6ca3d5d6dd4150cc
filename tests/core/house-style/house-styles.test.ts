import { describe, expect, it } from 'vitest'
import { allStyles, DeskStyles, NO_DESK_STYLES, styleOf } from '#core/house-style/desk-styles'
import { fontsOf } from '#core/house-style/fonts-of'
import { HouseStyle } from '#core/house-style/house-style'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { millimetres, paperOf, PAPERS, twips } from '#core/house-style/paper'
import {
  isChangedShipped,
  withBylinePosition,
  withoutStyle,
  withPageNumberPlace,
  withStyle,
} from '#core/house-style/style-changes'
import { readPoints, readSize, sizeName, SIZE_NAMES } from '#core/house-style/type-size'

const { newspaper, official } = HOUSE_STYLES
const OWN = { ...newspaper, id: 'evening', name: '晚报' }

describe('house styles', () => {
  it.each(Object.values(HOUSE_STYLES))('ship $id as data that reads back', (style) => {
    expect(HouseStyle.parse(JSON.parse(JSON.stringify(style)))).toEqual(style)
  })

  it.each([
    ['margins that leave no line', { page: { ...newspaper.page, left: 9_500 } }],
    ['a byline that is nowhere', { byline: { position: 'below', wording: '本报记者' } }],
    [
      'a font that would part a list',
      {
        marks: { ...newspaper.marks, strong: { name: '加重', font: '黑体,宋体' } },
      },
    ],
    [
      'a size that no eye sees',
      {
        paragraphs: { ...newspaper.paragraphs, body: { ...newspaper.paragraphs.body, size: 3 } },
      },
    ],
    ['a part that is missing', { paragraphs: { body: newspaper.paragraphs.body } }],
  ])('refuse %s', (_, part) => {
    expect(HouseStyle.safeParse({ ...newspaper, ...part }).success).toBe(false)
  })

  it('refuse two of one id', () => {
    expect(DeskStyles.safeParse({ ...NO_DESK_STYLES, styles: [OWN, OWN] }).success).toBe(false)
  })

  it('keep a changed shipped one in its place, and the desk’s own behind', () => {
    const changed = { ...official, subheadings: 'han' } as const
    const desk = [OWN, changed].reduce(withStyle, NO_DESK_STYLES)
    expect(allStyles(desk).map(({ id }) => id)).toEqual([
      'newspaper',
      'official',
      'internal',
      'wechat',
      'evening',
    ])
    expect(styleOf(desk, 'official')).toEqual(changed)
    expect(isChangedShipped(changed)).toBe(true)
    expect(withStyle(withStyle(desk, official), newspaper).styles).toEqual([OWN])
    expect(withoutStyle(desk, 'evening').styles).toEqual([changed])
  })

  it('let 报社来稿 stand in for one that is gone', () => {
    expect(styleOf(NO_DESK_STYLES, 'evening')).toBe(newspaper)
  })

  it('move the byline with the look and the wording that go with its place', () => {
    const under = withBylinePosition(newspaper, 'under-title')
    expect(under.byline).toEqual({ position: 'under-title', wording: '（{署名}）' })
    expect(under.paragraphs.byline).toMatchObject({ alignment: 'center', rightChars: 0 })
    expect(withBylinePosition(under, 'below').byline.wording).toBe('{署名}')
    const own = { ...newspaper, byline: { position: 'below', wording: '文｜{署名}' } } as const
    expect(withBylinePosition(own, 'under-title').byline.wording).toBe('文｜{署名}')
  })

  it('move page numbers to the middle and back', () => {
    const centred = withPageNumberPlace(newspaper, 'centre')
    expect(centred.paragraphs['even-page-number'].alignment).toBe('center')
    const back = withPageNumberPlace(centred, 'outside').paragraphs
    expect(back['odd-page-number']).toMatchObject({ alignment: 'right', rightChars: 1 })
    expect(back['even-page-number']).toMatchObject({ alignment: 'left', leftChars: 1 })
  })

  it('name every font once, with what is set in it', () => {
    const fonts = fontsOf(newspaper)
    expect([...fonts.keys()]).toEqual([
      '楷体_GB2312',
      '方正小标宋简体',
      '仿宋_GB2312',
      '黑体',
      '宋体',
      'Times New Roman',
    ])
    expect(fonts.get('黑体')).toEqual(['subheading', 'table-head', 'strong', 'dateline'])
  })
})

describe('a size of type', () => {
  it.each([
    ['三号', 32],
    ['小四号', 24],
    ['16磅', 32],
    ['10.5 pt', 21],
    ['１６', 32],
    [' 16 ', 32],
  ])('reads %s', (written, halfPoints) => {
    expect(readSize(written)).toBe(halfPoints)
  })

  it.each(['', '大', '三', '16号', '-3', '16 mm'])('does not guess at “%s”', (written) => {
    expect(readSize(written)).toBeNull()
  })

  it('has the name it was read by', () => {
    expect(SIZE_NAMES.map((name) => sizeName(readSize(name) ?? 0))).toEqual(SIZE_NAMES)
    expect(sizeName(33)).toBeUndefined()
    expect(readPoints('28.95磅')).toBe(28.95)
  })
})

describe('paper', () => {
  it('is known by its size, however a program rounds', () => {
    expect(paperOf({ width: 11_907, height: 16_840 })).toBe('a4')
    expect(paperOf(PAPERS['16k'])).toBe('16k')
    expect(paperOf({ width: 12_240, height: 15_840 })).toBe('custom')
  })

  it('is the same length after a look at it in millimetres', () => {
    expect(millimetres(twips(28))).toBe(28)
    expect(millimetres(official.page.top)).toBe(37)
  })
})
