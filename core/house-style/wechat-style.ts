import { BYLINE_HERE, type HouseStyle, type ParagraphLook } from './house-style.ts'
import { newspaperStyle } from './newspaper-style.ts'

const FACE = { font: '微软雅黑', latin: '微软雅黑' } as const

/** 12 pt on 21 pt: the 16 pixels on 28 of a long read on the phone. */
const copy = { ...FACE, size: 24, line: 420, alignment: 'both', firstLineChars: 0 } as const
const small = { ...FACE, size: 20, line: 320 } as const

const { paragraphs, marks } = newspaperStyle

/** Paragraphs are parted by a gap, as on the screen, and not by an indent. */
function parted(look: ParagraphLook): ParagraphLook {
  return { ...look, ...copy, after: 240 }
}

/** 微信长文: as it will read on the phone, on a sheet as narrow as its column. */
export const wechatStyle: HouseStyle = {
  ...newspaperStyle,
  id: 'wechat',
  page: { ...newspaperStyle.page, top: 1418, bottom: 1418, left: 2551, right: 2551, footer: 850 },
  paragraphs: {
    ...paragraphs,
    kicker: { ...paragraphs.kicker, ...small, size: 24, alignment: 'left', after: 120 },
    title: { ...paragraphs.title, ...FACE, size: 36, line: 560, alignment: 'left', bold: true },
    subtitle: { ...paragraphs.subtitle, ...small, size: 26, line: 420, alignment: 'left' },
    body: parted(paragraphs.body),
    subheading: { ...parted(paragraphs.subheading), size: 28, bold: true, before: 240 },
    quotation: { ...parted(paragraphs.quotation), leftChars: 1, rightChars: 1 },
    byline: { ...paragraphs.byline, ...small, alignment: 'left', rightChars: 0, after: 320 },
    photo: { ...paragraphs.photo, ...small, line: 'single' },
    caption: { ...paragraphs.caption, ...small, after: 240 },
    'table-text': { ...paragraphs['table-text'], ...FACE, size: 20 },
    'table-head': { ...paragraphs['table-head'], ...FACE, size: 20, bold: true },
  },
  marks: {
    strong: { ...marks.strong, font: FACE.font, bold: true },
    emphasis: { ...marks.emphasis, font: '楷体' },
    dateline: { ...marks.dateline, font: FACE.font, bold: true },
  },
  byline: { position: 'under-title', wording: `文｜${BYLINE_HERE}` },
  pageNumbers: 'none',
}
